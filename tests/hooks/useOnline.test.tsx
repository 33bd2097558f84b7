import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useOnline } from '../../src/hooks/useOnline.js';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('follows the network of the browser', () => {
  const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
  const { result } = renderHook(useOnline);
  const set = (isOnline: boolean): void =>
    act(() => {
      onLine.mockReturnValue(isOnline);
      dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
    });
  expect(result.current).toBe(true);
  set(false);
  expect(result.current).toBe(false);
  set(true);
  expect(result.current).toBe(true);
});

it('knows from the start that there is none', () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  expect(renderHook(useOnline).result.current).toBe(false);
});
