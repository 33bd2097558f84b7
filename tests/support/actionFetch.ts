import type { TestStack } from '../../src/testing/index.js';

/**
 * A stack's `fetch` whose faults befall actions alone. A page also asks for the time, whenever it
 * likes, and would take the fault that a test has laid for what a person does.
 */
export function actionFetch(stack: Pick<TestStack, 'fetch' | 'proxy'>): typeof globalThis.fetch {
  return (input, init) => {
    const request = new Request(input, init);
    return request.method === 'POST' ? stack.fetch(request) : stack.proxy.fetch(request);
  };
}
