import type { FloatingClient } from '../../src/client/createFloatingClient.js';
import { createFloatingClient } from '../../src/client/createFloatingClient.js';
import { browserStore } from '../../src/storage/createStore.js';
import type { TestStack } from '../../src/testing/index.js';

/** What another tab of this browser acts with, or an earlier visit did. */
export function clientOf({ fetch }: TestStack, hardwareId: string): FloatingClient {
  return createFloatingClient({
    endpoint: '/api/license',
    scope: undefined,
    hardwareId,
    store: browserStore,
    headers: () => ({}),
    fetch,
  });
}
