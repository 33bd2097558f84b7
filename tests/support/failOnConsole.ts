import type { MockInstance } from 'vitest';
import { afterEach, beforeEach, expect, vi } from 'vitest';

// An error or a warning in the console that a test does not expect fails it.
const levels = ['error', 'warn'] as const;
let spies: MockInstance[];

beforeEach(() => {
  spies = levels.map((level) => vi.spyOn(console, level));
});

afterEach(() => {
  for (const spy of spies) expect.soft(spy.mock.calls).toEqual([]);
  vi.restoreAllMocks();
});
