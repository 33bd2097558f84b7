import { QueryClient } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import type { ReactElement, ReactNode } from 'react';
import { Profiler } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import {
  FloatingLicensePanel,
  FloatingLicenseProvider,
  Seat,
  useFloatingHold,
  useFloatingSeat,
} from '../../src/index.js';
import type { TestStack } from '../../src/testing/index.js';
import { createActivatedStack, device } from '../support/createActivatedStack.js';

// Each renewal writes new times into what is remembered. Nothing of it is to be seen, so nothing
// renders for it.

const second = 1_000;
const renders = new Map<string, number>();

afterEach(() => {
  cleanup();
  localStorage.clear();
  renders.clear();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function Counted({ id, children }: { id: string; children: ReactNode }): ReactElement {
  const count = (): void => void renders.set(id, (renders.get(id) ?? 0) + 1);
  return (
    <Profiler id={id} onRender={count}>
      {children}
    </Profiler>
  );
}

function Hold(): ReactElement {
  const { hold, seat } = useFloatingHold();
  return <output data-testid="hold">{`${hold.state} ${seat.state}`}</output>;
}

function LastHeard(): ReactElement {
  const { data } = useFloatingSeat();
  return (
    <output data-testid="times">{data?.known.state === 'held' ? data.known.renewBy : ''}</output>
  );
}

const checks = (stack: TestStack): number =>
  stack.requests().filter(({ path }) => path.endsWith('/check_license')).length;

/** Goes on to the next check, and until the page knows of it. */
async function passOneBeat(stack: TestStack, renewBy: () => string | null): Promise<void> {
  const [asked, known] = [checks(stack), renewBy()];
  vi.advanceTimersByTime(55 * second);
  await vi.waitFor(() => expect(renewBy()).not.toBe(known));
  expect(checks(stack)).toBe(asked + 1);
}

it('renders nothing on a beat, but what reads the times themselves', async () => {
  // The form renders by itself when a minute begins: the beat comes 54 seconds into one.
  vi.spyOn(Math, 'random').mockReturnValue(1);
  vi.useFakeTimers({
    now: Date.UTC(2026, 10, 27, 18, 0, 1),
    toFake: ['Date', 'setInterval', 'clearInterval'],
  });
  const stack = await createActivatedStack({
    license: 'plain',
    emulator: { licenses: [{ shows: 'plain', licenseKey: 'beats', floatingTimeout: 2 }] },
  });
  const page = render(
    <FloatingLicenseProvider
      endpoint="/api/license"
      hardwareId={device}
      fetch={stack.fetch}
      queryClient={new QueryClient()}
    >
      <Counted id="hold">
        <Hold />
      </Counted>
      <Counted id="status">
        <Seat.Root>
          <Seat.Badge />
          <Seat.Message />
          <Seat.Usage />
        </Seat.Root>
      </Counted>
      <Counted id="panel">
        <FloatingLicensePanel />
      </Counted>
      <Counted id="times">
        <LastHeard />
      </Counted>
    </FloatingLicenseProvider>,
  );
  const renewBy = (): string | null => page.getByTestId('times').textContent;
  await vi.waitFor(() => expect(page.getByTestId('hold').textContent).toBe('kept held'));
  await vi.waitFor(() => expect(renewBy()).not.toBe(''));

  renders.clear();
  await passOneBeat(stack, renewBy);
  expect(renders.get('times')).toBeGreaterThan(0);
  renders.delete('times');
  expect(Object.fromEntries(renders)).toEqual({});

  // What is to be seen is seen: another device takes a seat.
  stack.seats.fill();
  await passOneBeat(stack, renewBy);
  await vi.waitFor(() => expect(renders.get('status')).toBeGreaterThan(0));
});
