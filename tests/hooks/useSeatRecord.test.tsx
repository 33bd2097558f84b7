import { fireEvent, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { it } from 'vitest';
import { BorrowForm } from '../../src/index.js';
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
