import { onTestFinished } from 'vitest';

/** Fills `localStorage` to its last character; it is emptied when the test is over. */
export function fillStorage(): void {
  onTestFinished(() => localStorage.clear());
  let filler = 0;
  for (let size = 2 ** 24; size >= 1;) {
    try {
      localStorage.setItem(`filler-${filler}`, 'x'.repeat(size));
      filler += 1;
    } catch {
      size = Math.floor(size / 2);
    }
  }
}
