import type { Clock } from './createClock.js';
import type { FaultControl, FaultQueue } from './createFaultQueue.js';
import type { LicenseControl } from './createLicenseControl.js';
import { createLicenseControl } from './createLicenseControl.js';
import type { LoggedRequest, RequestLog } from './createRequestLog.js';
import type { World } from './createWorld.js';
import type { ApiKeyState } from './EmulatorOptions.js';
import type { EmulatorState } from './readState.js';
import { readState } from './readState.js';

/** Moves and looks into an emulator, past its API. */
export interface EmulatorControl {
  readonly clock: Pick<Clock, 'now' | 'advance'>;
  readonly fail: FaultControl;
  /**
   * One licence, by what it shows, its key or its user name.
   *
   * @throws TypeError where there is none, listing what there is.
   */
  license(name: string): LicenseControl;
  /** Sets what the API key may do. */
  apiKey(state: ApiKeyState): void;
  /** All that the emulator holds, as JSON, without credentials. */
  state(): EmulatorState;
  /** The requests to the API so far, without credentials. */
  requests(): readonly LoggedRequest[];
  /** Back to the start: licences, clock, API key, faults and log. */
  reset(): void;
}

/** The control of a world. */
export function createControl(world: World, queue: FaultQueue, log: RequestLog): EmulatorControl {
  return {
    clock: { now: () => world.clock.now(), advance: (by) => world.clock.advance(by) },
    fail: { next: (...faults) => queue.next(...faults), clear: () => queue.clear() },
    license: (name) => createLicenseControl(name, world),
    apiKey(state): void {
      world.apiKeyState = state;
    },
    state: () => readState(world),
    requests: () => log.entries(),
    reset(): void {
      world.reset();
      queue.clear();
      log.clear();
    },
  };
}
