import { act, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useFloatingHold, useFloatingRelease } from '../../src/index.js';
import { createActivatedStack } from '../support/createActivatedStack.js';
import { holdAnswers } from '../support/holdAnswers.js';
import type { RenderWithStackOptions } from '../support/renderWithStack.js';
import { renderWithStack } from '../support/renderWithStack.js';

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
