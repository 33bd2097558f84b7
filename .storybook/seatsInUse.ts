import type { TestStack } from 'react-floating-license/testing';

/** The seats of a licence that the emulator holds to be in use, whatever the screen says. */
export function seatsInUse(loaded: Record<string, unknown>, shows = 'plain'): number | undefined {
  const { stack } = loaded as { stack: TestStack };
  return stack.control.state().licenses.find((license) => license.shows === shows)?.inUse;
}
