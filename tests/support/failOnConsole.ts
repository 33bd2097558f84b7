import { afterEach, beforeEach, expect, vi } from 'vitest';

// An error or a warning in the console that a test does not expect fails it.
beforeEach(() => {
  vi.spyOn(console, 'error');
  vi.spyOn(console, 'warn');
});

afterEach(() => {
  expect.soft(vi.mocked(console.error).mock.calls).toEqual([]);
  expect.soft(vi.mocked(console.warn).mock.calls).toEqual([]);
  vi.restoreAllMocks();
});
