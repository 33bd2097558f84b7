import type { TestStack } from '../../src/testing/index.js';
import { device } from './createActivatedStack.js';

/** Until when the emulator has a seat for the device of the tests, or null: the truth of a story. */
export function seatOnServer(stack: TestStack): string | null {
  const { licenses } = stack.state();
  const devices = licenses.flatMap((license) => license.devices);
  return devices.find(({ hardwareId }) => hardwareId === device)?.slot?.until ?? null;
}
