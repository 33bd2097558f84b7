import { createFloatingProxy } from 'react-floating-license/proxy';
import { createEmulator, identityOf } from 'react-floating-license/testing';
import type { Route } from './+types/licenseApi';

// An emulator of LicenseSpring, so that no account is needed. With one, in place of the spread:
// apiKey, sharedKey and product, from the environment.
const emulator = await createEmulator();
const proxy = createFloatingProxy({
  ...emulator.proxyOptions,
  // Look at your session here and answer with that customer's licence; null is 401.
  identify: () => identityOf('plain', emulator),
});

// A resource route: the loader tells the time, the action borrows, releases and activates.
export const loader = ({ request }: Route.LoaderArgs): Promise<Response> => proxy.fetch(request);
export const action = ({ request }: Route.ActionArgs): Promise<Response> => proxy.fetch(request);
