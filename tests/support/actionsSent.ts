import type { TestStack } from '../../src/testing/index.js';

/** What reached the emulator so far, in order: the last part of each path. */
export function actionsSent(stack: TestStack): (string | undefined)[] {
  return stack.requests().map(({ path }) => path.split('/').at(-1));
}
