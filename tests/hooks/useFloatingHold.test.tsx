import { act, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useDeviceActivation, useFloatingHold, useFloatingRelease } from '../../src/index.js';
import { actionFetch } from '../support/actionFetch.js';
import { actionsSent } from '../support/actionsSent.js';
import { clientOf } from '../support/clientOf.js';
import { createActivatedStack, device } from '../support/createActivatedStack.js';
import { holdAnswers } from '../support/holdAnswers.js';
import type { RenderWithStackOptions } from '../support/renderWithStack.js';
import { renderWithStack } from '../support/renderWithStack.js';

const seatKey = `react-floating-license:seat:/api/license::${device}`;

afterEach(() => {
  vi.useRealTimers();
});

it('gives the same functions on each render, for effects and memoised parts', async () => {
  const { result, rerender } = await renderWithStack(() => useFloatingHold({ automatic: false }));
  const { take, stop } = result.current;
  rerender();
  act(take);
  await waitFor(() => expect(result.current.hold.state).toBe('kept'));
  expect(result.current.take).toBe(take);
  expect(result.current.stop).toBe(stop);
});

it('takes a seat for whoever asks for one while a return is under way', async () => {
  const stack = await createActivatedStack();
  const options: RenderWithStackOptions = { stack };
  const { result, rerender } = await renderWithStack(
    () => ({ ...useFloatingHold({ automatic: false }), release: useFloatingRelease() }),
    options,
  );
  act(result.current.take);
  await waitFor(() => expect(result.current.hold.state).toBe('kept'));

  const held = holdAnswers(stack.fetch);
  options.fetch = held.fetch;
  rerender();
  act(() => result.current.release.mutate());
  await waitFor(() => expect(stack.state().licenses[0]?.inUse).toBe(0));
  act(result.current.take);
  await waitFor(() => expect(result.current.hold.state).toBe('taking'));
  act(held.letGo);
  await waitFor(() => expect(result.current.hold.state).toBe('kept'));
  expect(held.asked).toEqual(['release', 'check']);
  expect(stack.state().licenses[0]?.inUse).toBe(1);
});

it('takes no seat that was asked for weeks ago, on a page that was closed at once', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const stack = await createActivatedStack();
  await clientOf(stack, device).wish('take');
  vi.setSystemTime(Date.now() + 30 * 24 * 3_600_000);
  const before = actionsSent(stack);
  const { result } = await renderWithStack(() => useFloatingHold({ automatic: false }), { stack });
  await waitFor(() => expect(localStorage.getItem(seatKey)).not.toContain('"wish"'));
  expect(result.current.hold).toEqual({ state: 'off' });
  expect(actionsSent(stack)).toEqual(before);
});

it('knows after an activation too that a check without an answer may have taken a seat', async () => {
  const stack = await createActivatedStack();
  const { result } = await renderWithStack(
    () => ({ ...useFloatingHold({ automatic: false }), activation: useDeviceActivation() }),
    { stack, fetch: actionFetch(stack) },
  );
  stack.failInBrowser.next('drop-after-commit');
  act(result.current.take);
  await waitFor(() => expect(result.current.hold.state).toBe('unreachable'));
  act(result.current.stop);
  await waitFor(() => expect(result.current.hold.state).toBe('off'));
  const lostCheck = { state: 'unknown', lost: { action: 'check' } };
  expect(result.current.seat).toMatchObject(lostCheck);
  await act(() => result.current.activation.mutateAsync());
  await waitFor(() => expect(localStorage.getItem(seatKey)).toContain('"activations"'));
  await waitFor(() => expect(result.current.activation.isSuccess).toBe(true));
  expect(result.current.seat).toMatchObject(lostCheck);
});
