import { act } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useBorrowForm } from '../../../src/components/BorrowForm/useBorrowForm.js';
import { renderWithStack } from '../../support/renderWithStack.js';

const minute = 60_000;

afterEach(() => {
  vi.useRealTimers();
});

it('suggests the same until the person chooses, however much time passes', async () => {
  const now = Math.floor(Date.now() / minute) * minute + 20_000;
  vi.useFakeTimers({ now, toFake: ['Date', 'setInterval', 'clearInterval'] });
  const { result } = await renderWithStack(() => useBorrowForm());
  await vi.waitFor(() => expect(result.current.choice).toBe('1h'));
  act(() => void result.current.submit());
  await vi.waitFor(() => expect(result.current.isExtending).toBe(true));
  expect(result.current.choice).toBe('8h');

  // By now an hour ends later than the seat does.
  act(() => void vi.advanceTimersByTime(minute));
  expect(result.current.isShorter).toBe(false);
  expect(result.current.choice).toBe('8h');
});
