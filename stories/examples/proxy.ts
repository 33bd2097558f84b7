import type { Identity } from 'react-floating-license/proxy';
import { createFloatingProxy } from 'react-floating-license/proxy';
import { customerOfSession } from './session.js';

const proxy = createFloatingProxy({
  apiKey: process.env.LICENSESPRING_API_KEY,
  sharedKey: process.env.LICENSESPRING_SHARED_KEY,
  product: 'your-product-code',
  // Who is asking? Look at your own session; null answers 401.
  identify: async (request): Promise<Identity | null> => {
    const customer = await customerOfSession(request);
    return customer && { licenseKey: customer.licenseKey, subject: customer.id };
  },
});

const answer = (request: Request): Promise<Response> => proxy.fetch(request);

/** Whatever answers GET, POST and OPTIONS /api/license/…; in Next.js app/api/license/[action]/route.ts. */
export { answer as GET, answer as POST, answer as OPTIONS };
