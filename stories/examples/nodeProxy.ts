import { createServer } from 'node:http';
import { createFloatingProxy, toNodeHandler } from 'react-floating-license/proxy/node';
import { customerOfSession } from './session.js';

const proxy = createFloatingProxy({
  apiKey: process.env.LICENSESPRING_API_KEY,
  sharedKey: process.env.LICENSESPRING_SHARED_KEY,
  product: 'your-product-code',
  identify: async (request) => {
    const customer = await customerOfSession(request);
    return customer && { licenseKey: customer.licenseKey, subject: customer.id };
  },
  // Told about every answer of 500 or more. It holds no key and nobody's credentials.
  onError: ({ code, requestId }) => process.stderr.write(`${code} ${requestId}\n`),
});

// With Express: app.use('/api/license', toNodeHandler(proxy));
createServer(toNodeHandler(proxy)).listen(3000);
