import type { LoggedRequest, TestStack } from '../../src/testing/index.js';

/** The requests of one kind that reached the emulator so far. */
export function requestsOf(stack: TestStack, action: 'borrow' | 'release'): LoggedRequest[] {
  return stack.requests().filter(({ path }) => path.endsWith(`/${action}`));
}
