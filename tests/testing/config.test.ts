import { describe, expect, it } from 'vitest';
import { createEmulator } from '../../src/testing/index.js';

describe('createEmulator', () => {
  it('names an option that is wrong', async () => {
    const licenses = [{ shows: 'a', licenseKey: 'K', maxBorrowTime: -1 }];
    const wrong = createEmulator({ licenses });
    await expect(wrong).rejects.toThrow(/^licenses\[0\]\.maxBorrowTime: Too small/);
  });
});
