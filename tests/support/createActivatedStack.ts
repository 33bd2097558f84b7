import type { TestStack, TestStackOptions } from '../../src/testing/index.js';
import { createTestStack } from '../../src/testing/index.js';

/** The device of the tests. */
export const device = 'device-of-the-tests';

/** A test stack on whose licence the device of the tests is activated. */
export async function createActivatedStack(options?: TestStackOptions): Promise<TestStack> {
  const stack = await createTestStack(options);
  const response = await stack.fetch('http://localhost/api/license/activate', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ hardware_id: device }),
  });
  if (!response.ok) throw new Error(await response.text());
  return stack;
}
