import type { TestStack } from '../../src/testing/index.js';

/** Until when the emulator holds seats of a licence, one entry per seat. */
export function seatsOf(stack: TestStack, shows = 'plain'): string[] {
  const license = stack.state().licenses.find((one) => one.shows === shows);
  return (license?.devices ?? []).flatMap(({ slot }) => (slot ? [slot.until] : []));
}
