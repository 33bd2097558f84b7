import type { TestStack } from '../../src/testing/index.js';

/** Activates a device on the licence of the person who is signed in, past the page under test. */
export async function activateDevice(stack: TestStack, hardwareId: string): Promise<void> {
  await stack.fetch('/api/license/activate', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ hardware_id: hardwareId }),
  });
}
