import { QueryClient } from '@tanstack/react-query';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { BorrowForm, ReleaseButton, SeatHold } from '../../src/index.js';
import { en } from '../../src/messages/en.js';
import { actionFetch } from '../support/actionFetch.js';
import type { World } from '../support/renderPart.js';
import { createWorld, renderIn } from '../support/renderPart.js';

// A host may have every mutation throw into its error boundary; the parts show what they were refused.

/** Shows a part; gives what it says of an error. */
function show(world: World, part: ReactElement): () => string | undefined {
  const queryClient = new QueryClient({ defaultOptions: { mutations: { throwOnError: true } } });
  const fetch = actionFetch(world.stack);
  const { container } = renderIn(world, part, { queryClient, fetch });
  return () => [...container.querySelectorAll('.rfl-error')].map((e) => e.textContent).join();
}

const what = (code: keyof typeof en.errors): string => en.errors[code].what;

const press = async (name: string): Promise<void> => {
  // The question whether to return a seat is in a dialog, which is closed.
  fireEvent.click(await screen.findByRole('button', { name, hidden: true }));
};

describe('where the host’s mutations throw, a refusal is shown by', () => {
  it('BorrowForm', async () => {
    const world = await createWorld();
    world.stack.seats.fill();
    const said = show(world, <BorrowForm />);
    await press('Borrow seat');
    await waitFor(() => expect(said()).toContain(what('floating_not_available')));
  });

  it.each([
    ['BorrowForm, of an activation', 'Borrow seat', <BorrowForm key="form" />],
    ['SeatHold', 'Use a seat', <SeatHold key="hold" />],
  ])('%s', async (_, ask, part) => {
    const world = await createWorld();
    world.stack.license.forget(world.hardwareId);
    const said = show(world, part);
    await press(ask);
    await screen.findByRole('button', { name: 'Activate this device' });
    world.stack.failInBrowser.next('empty-500');
    await press('Activate this device');
    await waitFor(() => expect(said()).toContain(what('service_unavailable')));
  });

  it('ReleaseButton', async () => {
    // jsdom has no modal dialogs.
    Object.assign(HTMLDialogElement.prototype, {
      showModal(this: HTMLDialogElement) {
        this.open = true;
      },
    });
    const world = await createWorld();
    await world.borrow();
    const said = show(world, <ReleaseButton />);
    await screen.findByRole('button', { name: 'Return this seat' });
    world.stack.failInBrowser.next('rate-limited');
    await press('Return seat');
    await waitFor(() => expect(said()).toContain(what('rate_limited')));
  });
});
