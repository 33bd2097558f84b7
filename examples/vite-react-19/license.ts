import { createFloatingProxy, toNodeHandler } from 'react-floating-license/proxy/node';
import { createEmulator, identityOf } from 'react-floating-license/testing';
import type { Connect, Plugin } from 'vite';

// Vite has no server of its own in production: there, your backend mounts the proxy. Here, the
// development and preview servers do, over an emulator of LicenseSpring, so no account is needed.
export function license(): Plugin {
  const mount = async ({ middlewares }: { middlewares: Connect.Server }) => {
    const emulator = await createEmulator();
    const proxy = createFloatingProxy({
      // Of the real service: apiKey and sharedKey from the environment.
      ...emulator.proxyOptions,
      // Look at your session here and answer with that customer's licence; null is 401.
      identify: () => identityOf('plain', emulator),
    });
    middlewares.use('/api/license', toNodeHandler(proxy));
  };
  return { name: 'license', configureServer: mount, configurePreviewServer: mount };
}
