import { createFloatingProxy } from 'react-floating-license/proxy';
import { createEmulator, identityOf } from 'react-floating-license/testing';
import type { Backend } from './server.js';

/** What each of the emulator's licences is there to show, in the portal's words. */
const names: Record<string, string> = {
  plain: 'Ada: a licence with seats',
  user: 'Ben: signs in by user name',
  'one-seat': 'Cleo: a licence with one seat',
  'full-pool': 'Dan: every seat is in use',
  'borrow-off': 'Eve: borrowing is off',
  disabled: 'Finn: the licence is disabled',
  inactive: 'Gus: the licence is not active',
  expired: 'Hana: the licence has expired',
  'blacklisted-device': 'Ivo: the device is blocked',
  'activations-used-up': 'Jo: no activations left',
};

const hints = `  It runs on an emulator of LicenseSpring, no account needed. Try:
    · Borrow a seat. The device is new, so it has to be activated first.
    · Reload, or open a second tab: the seat is still there. Then return it.
    · Be somebody else (top right) to see what each refusal looks like.
    · Move the clock:  curl -X POST -d '{"advance":"PT3H"}' <url>/_emulator/clock
    · Break an answer: curl -X POST -d '{"next":["html-502"]}' <url>/_emulator/faults`;

/** The portal without an account at LicenseSpring: the real proxy over the emulator. */
export async function createEmulatorBackend(): Promise<Backend> {
  const emulator = await createEmulator();
  const { apiKey, sharedKey, product, publicKey } = emulator;
  const accounts = Object.entries(names).map(([id, name]) => ({ id, name }));
  const accountOf = (cookie: string | undefined): string =>
    cookie !== undefined && Object.hasOwn(names, cookie) ? cookie : 'plain';

  return {
    proxy: createFloatingProxy({
      apiKey,
      sharedKey,
      product,
      publicKey,
      fetch: emulator.fetch,
      now: emulator.control.clock.now,
      identify: (request) => {
        const cookie = /(?:^|; )account=([\w-]+)/.exec(request.headers.get('cookie') ?? '')?.[1];
        return identityOf(accountOf(cookie), emulator);
      },
    }),
    sessionOf: (cookie) => ({ account: accountOf(cookie), accounts }),
    controlFetch: emulator.controlFetch,
    hints,
  };
}
