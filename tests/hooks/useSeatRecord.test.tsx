import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { BorrowForm } from '../../src/index.js';
import { clientOf } from '../support/clientOf.js';
import { createWorld, renderIn } from '../support/renderPart.js';

function Shown(): ReactElement {
  const [isShown, show] = useState(true);
  return (
    <>
      <button onClick={() => show(!isShown)}>{isShown ? 'Hide' : 'Show'}</button>
      {isShown && <BorrowForm />}
    </>
  );
}

it('reads the seat again where the cache was emptied while nobody looked', async () => {
  const world = await createWorld();
  await world.borrow();
  const { queryClient } = renderIn(world, <Shown />);
  await screen.findByRole('heading', { name: 'Borrow for longer' });

  fireEvent.click(screen.getByRole('button', { name: 'Hide' }));
  queryClient.clear();
  fireEvent.click(screen.getByRole('button', { name: 'Show' }));
  await screen.findByRole('heading', { name: 'Borrow for longer' });
});

it('reads the seat again where the cache is emptied under it, as when somebody signs out', async () => {
  const world = await createWorld();
  await world.borrow();
  const { queryClient } = renderIn(world, <BorrowForm />);
  await screen.findByRole('heading', { name: 'Borrow for longer' });

  const tab = clientOf(world.stack, world.hardwareId);
  act(() => queryClient.clear());
  await waitFor(() => {
    const seats = queryClient.getQueriesData({
      predicate: ({ queryKey }) => queryKey.at(-1) === 'seat',
    });
    expect(seats).toEqual([[expect.anything(), expect.objectContaining({ version: 1 })]]);
  });
  await screen.findByRole('heading', { name: 'Borrow for longer' });
  await act(() => tab.release());
  await waitFor(() => {
    expect(screen.queryByRole('heading', { name: 'Borrow for longer' })).toBeNull();
  });
});
