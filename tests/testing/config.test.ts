import { describe, expect, it } from 'vitest';
import { createEmulator } from '../../src/testing/index.js';

describe('createEmulator', () => {
  it('names an option that is wrong', async () => {
    const licenses = [{ shows: 'a', licenseKey: 'K', maxBorrowTime: -1 }];
    const wrong = createEmulator({ licenses });
    await expect(wrong).rejects.toThrow(/^licenses\[0\]\.maxBorrowTime: Too small/);
  });

  it('refuses two licences of one name', async () => {
    const licenses = [
      { shows: 'a', licenseKey: 'K' },
      { shows: 'b', licenseKey: 'L' },
      { shows: 'a', licenseKey: 'M' },
    ];
    const message = 'licenses[2].shows: "a" is the name of an earlier licence too';
    await expect(createEmulator({ licenses })).rejects.toThrow(new TypeError(message));
  });
});
