import type { Clock } from './createClock.js';
import { createClock } from './createClock.js';
import { defaultLicenses } from './defaultLicenses.js';
import type { ApiKeyState, EmulatorOptions, EmulatorSwitches } from './EmulatorOptions.js';
import type { LicenseState } from './LicenseState.js';
import { seedLicense } from './seedLicense.js';

type Settled<T> = { readonly [K in keyof T]-?: Exclude<T[K], undefined> };

/** Everything that the emulator knows: what its endpoints read and change. */
export interface World {
  readonly apiKey: string;
  readonly sharedKey: string;
  readonly product: string;
  readonly switches: Settled<EmulatorSwitches>;
  readonly clock: Clock;
  apiKeyState: ApiKeyState;
  licenses: LicenseState[];
  /** Back to the start, the clock included. */
  reset(): void;
}

/** The world at its start. */
export function createWorld(options: EmulatorOptions): World {
  const { switches = {}, apiKeyState = 'valid' } = options;
  const seed = (): LicenseState[] => (options.licenses ?? defaultLicenses).map(seedLicense);
  const world: World = {
    apiKey: options.apiKey ?? 'emulator-api-key',
    sharedKey: options.sharedKey ?? 'emulator-shared-key-not-a-secret',
    product: options.product ?? 'emulator-product',
    switches: {
      futureTolerance: switches.futureTolerance ?? 15,
      releaseOfNothing: switches.releaseOfNothing ?? 'refuse',
      releaseBody: switches.releaseBody ?? 'empty',
      shortening: switches.shortening ?? true,
      signatureMismatchStatus: switches.signatureMismatchStatus ?? 400,
      zonelessDates: switches.zonelessDates ?? false,
    },
    clock: createClock(options.now),
    apiKeyState,
    licenses: seed(),
    reset(): void {
      world.clock.reset();
      world.apiKeyState = apiKeyState;
      world.licenses = seed();
    },
  };
  return world;
}
