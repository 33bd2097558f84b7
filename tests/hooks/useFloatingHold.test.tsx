import { act, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useFloatingHold } from '../../src/index.js';
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
