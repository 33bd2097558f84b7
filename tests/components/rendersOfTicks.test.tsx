import { QueryClient } from '@tanstack/react-query';
import { act, cleanup, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { Profiler } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FloatingLicenseProvider, Seat, useFloatingBorrow } from '../../src/index.js';
import { createActivatedStack, device } from '../support/createActivatedStack.js';

const hour = 3_600_000;
const start = Date.UTC(2026, 10, 27, 18);

beforeEach(() => {
  vi.useFakeTimers({ now: start, toFake: ['Date', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.useRealTimers();
});

function Borrower(): ReactElement {
  const { mutate } = useFloatingBorrow();
  return <button onClick={() => mutate({ until: new Date(start + hour) })}>Borrow</button>;
}

it('renders the bar once for each per cent that it moves, not for each second', async () => {
  const stack = await createActivatedStack();
  let renders = 0;
  const count = (): void => void (renders += 1);
  const page = render(
    <FloatingLicenseProvider
      endpoint="/api/license"
      hardwareId={device}
      fetch={stack.fetch}
      queryClient={new QueryClient()}
    >
      <Borrower />
      <Seat.Root>
        <Profiler id="bar" onRender={count}>
          <Seat.Progress />
        </Profiler>
      </Seat.Root>
    </FloatingLicenseProvider>,
  );
  const bar = (): Element => page.getByRole('progressbar', { hidden: true });
  page.getByText('Borrow').click();
  await vi.waitFor(() => expect(bar().getAttribute('data-state')).toBe('borrowed'));

  renders = 0;
  for (let tick = 0; tick < 1_800; tick += 1) act(() => void vi.advanceTimersByTime(1_000));
  expect(bar().getAttribute('value')).toBe('50');
  expect(renders).toBe(50);
});
