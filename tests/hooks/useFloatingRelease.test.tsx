import { describe, expect, it, vi } from 'vitest';
import { useFloatingBorrow } from '../../src/hooks/useFloatingBorrow.js';
import { useFloatingRelease } from '../../src/hooks/useFloatingRelease.js';
import { useFloatingSeat } from '../../src/hooks/useFloatingSeat.js';
import type { EmulatorSwitches } from '../../src/testing/index.js';
import { actionsSent } from '../support/actionsSent.js';
import { createActivatedStack } from '../support/createActivatedStack.js';
import type { RenderedWithStack } from '../support/renderWithStack.js';
import { isAction } from '../support/isAction.js';
import { renderWithStack } from '../support/renderWithStack.js';
import { seatOnServer } from '../support/seatOnServer.js';

interface Subject {
  borrow: ReturnType<typeof useFloatingBorrow>;
  release: ReturnType<typeof useFloatingRelease>;
  seat: ReturnType<typeof useFloatingSeat>['seat'];
}
type Settings = Parameters<typeof useFloatingRelease>[0];

async function renderBorrowed(
  switches: EmulatorSwitches = {},
  settings?: Settings,
): Promise<RenderedWithStack<Subject>> {
  const stack = await createActivatedStack({ emulator: { switches } });
  const rendered = await renderWithStack(
    () => ({
      borrow: useFloatingBorrow(),
      release: useFloatingRelease(settings),
      seat: useFloatingSeat().seat,
    }),
    { stack },
  );
  const { result } = rendered;
  await result.current.borrow.mutateAsync({ until: null });
  await vi.waitFor(() => expect(result.current.seat.state).toBe('borrowed'));
  return rendered;
}

describe('useFloatingRelease', () => {
  it.each(['empty', 'quotes'] as const)('gives the seat back (answer: %s)', async (releaseBody) => {
    const { result, stack } = await renderBorrowed({ releaseBody });
    expect(await result.current.release.mutateAsync()).toEqual({ state: 'none' });
    await vi.waitFor(() => expect(result.current.seat).toEqual({ state: 'none' }));
    expect(seatOnServer(stack)).toBeNull();
  });

  it('leaves the device activated: it can borrow again', async () => {
    const { result } = await renderBorrowed();
    await result.current.release.mutateAsync();
    await result.current.borrow.mutateAsync({ until: null });
    await vi.waitFor(() => expect(result.current.seat.state).toBe('borrowed'));
  });

  it.each([
    ['refuse', 'floating_not_available'],
    ['accept', undefined],
  ] as const)(
    'of a seat that is gone ends with none (the service would %s)',
    async (position, code) => {
      const { result, stack } = await renderBorrowed({ releaseOfNothing: position });
      stack.seats.free();
      result.current.release.mutate();
      await vi.waitFor(() => {
        expect(result.current.release.isPending).toBe(false);
        expect(result.current.seat).toEqual({ state: 'none' });
      });
      expect(result.current.release.error?.code).toBe(code);
      if (code) expect(result.current.release.error).toMatchObject({ remedy: 'none' });
    },
  );

  it('keeps the seat over a refusal that does not touch it', async () => {
    const { result, stack } = await renderBorrowed();
    stack.license.disable();
    await expect(result.current.release.mutateAsync()).rejects.toMatchObject({
      code: 'license_not_enabled',
      action: 'release',
      outcome: 'refused',
    });
    expect(result.current.seat.state).toBe('borrowed');
    expect(seatOnServer(stack)).not.toBeNull();
  });

  it('calls back with all that TanStack tells', async () => {
    const onMutate = vi.fn<(...heard: unknown[]) => string>(() => 'begun');
    const onSuccess = vi.fn<(...heard: unknown[]) => void>();
    const onSettled = vi.fn<(...heard: unknown[]) => void>();
    const { result, queryClient } = await renderBorrowed({}, { onMutate, onSuccess, onSettled });
    await result.current.release.mutateAsync();
    const context = expect.objectContaining({ client: queryClient });
    const none = { state: 'none' };
    expect(onMutate.mock.calls).toEqual([[undefined, context]]);
    expect(onSuccess.mock.calls).toEqual([[none, undefined, 'begun', context]]);
    expect(onSettled.mock.calls).toEqual([[none, null, undefined, 'begun', context]]);
  });

  describe.each([
    ['refuse', 'service and proxy'],
    ['refuse', 'proxy and browser'],
    ['accept', 'service and proxy'],
    ['accept', 'proxy and browser'],
  ] as const)('where a release of nothing meets "%s" and %s lose touch', (position, leg) => {
    it.each([
      ['after the service acted', 'drop-after-commit', true],
      ['before the service acted', 'drop-before-commit', false],
    ] as const)('%s, trying again ends in the truth', async (_, fault, acted) => {
      const { result, stack } = await renderBorrowed({ releaseOfNothing: position });
      const faults = leg === 'service and proxy' ? stack.fail : stack.failInBrowser;
      faults.next(fault);
      result.current.release.mutate();
      await vi.waitFor(() => {
        expect(result.current.release.error?.outcome).toBe('unknown');
        expect(result.current.seat).toEqual({ state: 'unknown', lost: { action: 'release' } });
      });
      expect(seatOnServer(stack) === null).toBe(acted);

      result.current.release.mutate();
      await vi.waitFor(() => expect(result.current.seat).toEqual({ state: 'none' }));
      expect(seatOnServer(stack)).toBeNull();
    });
  });

  it.each([
    ['html-502', 'service_unavailable'],
    ['empty-500', 'service_unavailable'],
    ['truncated-json', 'invalid_response'],
  ] as const)('finds no answer in %s: %s', async (fault, code) => {
    const { result, stack } = await renderBorrowed();
    stack.failInBrowser.next(fault);
    await expect(result.current.release.mutateAsync()).rejects.toMatchObject({
      code,
      outcome: 'unknown',
    });
    await vi.waitFor(() => expect(result.current.seat.state).toBe('unknown'));
  });
});

describe('a borrow and a release of one seat', () => {
  it('go one after the other, in the order in which they were asked for', async () => {
    const stack = await createActivatedStack();
    let [underWay, most] = [0, 0];
    const fetch: typeof globalThis.fetch = async (...request) => {
      if (!isAction(...request)) return stack.fetch(...request);
      most = Math.max(most, ++underWay);
      try {
        return await stack.fetch(...request);
      } finally {
        underWay -= 1;
      }
    };
    const { result } = await renderWithStack(
      () => ({
        borrow: useFloatingBorrow(),
        release: useFloatingRelease(),
        again: useFloatingBorrow(),
      }),
      { stack, fetch },
    );
    const { borrow, release, again } = result.current;
    stack.failInBrowser.next({ delay: 20 });
    await Promise.all([
      borrow.mutateAsync({ until: null }),
      release.mutateAsync(),
      again.mutateAsync({ until: null }),
    ]);
    expect(most).toBe(1);
    expect(actionsSent(stack).slice(1)).toEqual(['borrow', 'release', 'borrow']);
    expect(seatOnServer(stack)).not.toBeNull();
  });
});
