import type { FloatingProxy } from 'react-floating-license/proxy';
import { createFloatingProxy } from 'react-floating-license/proxy';
import { createEmulator, identityOf } from 'react-floating-license/testing';

let proxy: Promise<FloatingProxy> | undefined;

// The proxy over an emulator of LicenseSpring, so that no account is needed. With one, this is a
// constant: createFloatingProxy({ apiKey, sharedKey, product, identify }).
async function createProxy(): Promise<FloatingProxy> {
  const emulator = await createEmulator();
  return createFloatingProxy({
    ...emulator.proxyOptions,
    // Look at your session here, e.g. with cookies(), and answer with that customer's licence.
    identify: () => identityOf('plain', emulator),
  });
}

// POST borrows, releases and activates; GET tells the time; OPTIONS answers pages of other origins.
export async function POST(request: Request): Promise<Response> {
  proxy ??= createProxy();
  return (await proxy).fetch(request);
}
export { POST as GET, POST as OPTIONS };
