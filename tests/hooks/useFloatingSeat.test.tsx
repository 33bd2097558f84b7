import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useFloatingBorrow } from '../../src/hooks/useFloatingBorrow.js';
import { useFloatingRelease } from '../../src/hooks/useFloatingRelease.js';
import { useFloatingSeat } from '../../src/hooks/useFloatingSeat.js';
import { useRemainingTime } from '../../src/hooks/useRemainingTime.js';
import { actionsSent } from '../support/actionsSent.js';
import { createActivatedStack, device } from '../support/createActivatedStack.js';
import type { RenderedWithStack, RenderWithStackOptions } from '../support/renderWithStack.js';
import { renderWithStack } from '../support/renderWithStack.js';

const minute = 60_000;
const hour = 60 * minute;

interface Subject {
  borrow: ReturnType<typeof useFloatingBorrow>;
  release: ReturnType<typeof useFloatingRelease>;
  seat: ReturnType<typeof useFloatingSeat>['seat'];
  query: ReturnType<typeof useFloatingSeat>;
  left: number | undefined;
}

function useSubject(): Subject {
  const query = useFloatingSeat();
  const { seat } = query;
  return {
    borrow: useFloatingBorrow(),
    release: useFloatingRelease(),
    seat,
    query,
    left: useRemainingTime('until' in seat ? seat.until : undefined),
  };
}

const render = (options?: RenderWithStackOptions): Promise<RenderedWithStack<Subject>> =>
  renderWithStack(useSubject, options);

/** What storage holds, as another tab would have written it. */
function takeStorage(): Map<string, string> {
  const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index));
  return new Map(keys.flatMap((key) => (key ? [[key, localStorage.getItem(key) ?? '']] : [])));
}

function writeInAnotherTab(entries: Map<string, string>): void {
  for (const [key, value] of entries) localStorage.setItem(key, value);
  dispatchEvent(new StorageEvent('storage'));
}

const neverAnswers = (): Promise<Response> => new Promise(() => undefined);

/** Stops the clock of this device, at a whole second. */
function stopClock(): number {
  const now = Math.floor(Date.now() / 1000) * 1000;
  vi.useFakeTimers({ now, toFake: ['Date', 'setInterval', 'clearInterval'] });
  return now;
}

afterEach(() => {
  vi.useRealTimers();
});

describe('useFloatingSeat', () => {
  it('asks the service nothing: looking would take a seat', async () => {
    const { result, stack } = await render();
    await vi.waitFor(() => expect(result.current.query.isSuccess).toBe(true));
    expect(result.current.seat).toEqual({ state: 'unknown' });
    expect(actionsSent(stack)).toEqual(['activate_license']);
  });

  it('survives a reload', async () => {
    const stack = await createActivatedStack();
    const before = await render({ stack });
    const seat = await before.result.current.borrow.mutateAsync({ until: null });
    before.unmount();
    const sent = actionsSent(stack);

    const { result } = await render({ stack, queryClient: new QueryClient() });
    await vi.waitFor(() => expect(result.current.seat).toEqual(seat));
    expect(actionsSent(stack)).toEqual(sent);
  });

  it('remembers a lost answer over a reload', async () => {
    const stack = await createActivatedStack();
    const before = await render({ stack });
    stack.failInBrowser.next('drop-after-commit');
    await before.result.current.borrow.mutateAsync({ until: null }).catch(() => undefined);
    before.unmount();

    const { result } = await render({ stack });
    await vi.waitFor(() => {
      expect(result.current.seat).toEqual({
        state: 'unknown',
        lost: { action: 'borrow', until: null },
      });
    });
  });

  it('knows of an answer that came while nothing of the licence was on the page', async () => {
    const stack = await createActivatedStack();
    const queryClient = new QueryClient();
    const before = await render({ stack, queryClient });
    await vi.waitFor(() => expect(before.result.current.query.isSuccess).toBe(true));
    stack.failInBrowser.next({ delay: 20 });
    const borrowing = before.result.current.borrow.mutateAsync({ until: null });
    before.unmount();
    const seat = await borrowing;

    const { result } = await render({ stack, queryClient });
    await vi.waitFor(() => expect(result.current.seat).toEqual(seat));
  });

  it('notices in time that a tab closed before its answer came', async () => {
    const now = stopClock();
    const stack = await createActivatedStack();
    const before = await render({ stack, fetch: neverAnswers });
    before.result.current.borrow.mutate({ until: null });
    await vi.waitFor(() => expect(before.result.current.query.data?.pending).toBeDefined());
    before.unmount();

    const { result } = await render({ stack });
    await vi.waitFor(() => expect(result.current.query.isSuccess).toBe(true));
    expect(result.current.seat).toEqual({ state: 'unknown' });
    vi.setSystemTime(now + 31_000);
    vi.advanceTimersByTime(1_000);
    await vi.waitFor(() => {
      expect(result.current.seat).toEqual({
        state: 'unknown',
        lost: { action: 'borrow', until: null },
      });
    });
  });

  it('follows along with another tab', async () => {
    const { result } = await render();
    const seat = await result.current.borrow.mutateAsync({ until: null });
    const borrowed = takeStorage();
    await result.current.release.mutateAsync();
    await vi.waitFor(() => expect(result.current.seat).toEqual({ state: 'none' }));
    const released = takeStorage();

    writeInAnotherTab(borrowed);
    await vi.waitFor(() => expect(result.current.seat).toEqual(seat));
    writeInAnotherTab(released);
    await vi.waitFor(() => expect(result.current.seat).toEqual({ state: 'none' }));
  });

  it('keeps what it knows where the storage is cleared under an open page, and stores it again', async () => {
    const { result } = await render();
    await result.current.borrow.mutateAsync({ until: null });
    await vi.waitFor(() => expect(result.current.seat.state).toBe('borrowed'));
    localStorage.clear();
    dispatchEvent(new StorageEvent('storage'));
    await vi.waitFor(() => expect(takeStorage().size).toBeGreaterThan(0));
    expect(result.current.seat.state).toBe('borrowed');
  });

  it('drops garbage in storage', async () => {
    const before = await render();
    await before.result.current.borrow.mutateAsync({ until: null });
    before.unmount();
    for (const key of takeStorage().keys()) localStorage.setItem(key, '{"version":1,');
    const { result, stack } = await render({ stack: before.stack });
    await vi.waitFor(() => expect(result.current.query.isSuccess).toBe(true));
    expect(result.current.seat).toEqual({ state: 'unknown' });
    await result.current.borrow.mutateAsync({ until: null });
    await vi.waitFor(() => expect(result.current.seat.state).toBe('borrowed'));
    expect(stack.state().licenses[0]?.inUse).toBe(1);
  });

  it('works for the session where storage is full', async () => {
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const { result } = await render();
    await result.current.borrow.mutateAsync({ until: null });
    await vi.waitFor(() => expect(result.current.seat.state).toBe('borrowed'));
    await result.current.release.mutateAsync();
    await vi.waitFor(() => expect(result.current.seat).toEqual({ state: 'none' }));
    full.mockRestore();
  });

  it('keeps apart the seats of two people who share a browser', async () => {
    const ada = await render({ scope: 'ada' });
    await ada.result.current.borrow.mutateAsync({ until: null });
    ada.unmount();
    const bob = await render({ stack: ada.stack, scope: 'bob' });
    await vi.waitFor(() => expect(bob.result.current.query.isSuccess).toBe(true));
    expect(bob.result.current.seat).toEqual({ state: 'unknown' });
    bob.unmount();
    const again = await render({ stack: ada.stack, scope: 'ada' });
    await vi.waitFor(() => expect(again.result.current.seat.state).toBe('borrowed'));
  });

  it('keeps apart the seats of two devices, whichever was asked for last', async () => {
    const one = await render();
    await one.result.current.borrow.mutateAsync({ until: null });
    one.unmount();
    const other = await render({ stack: one.stack, hardwareId: 'another-device' });
    await vi.waitFor(() => expect(other.result.current.query.isSuccess).toBe(true));
    expect(other.result.current.seat).toEqual({ state: 'unknown' });
    other.unmount();
    const again = await render({ stack: one.stack, hardwareId: device });
    await vi.waitFor(() => expect(again.result.current.seat.state).toBe('borrowed'));
  });
});

describe("the server's clock", () => {
  it.each(['PT5H', '-PT5H'])('decides where it is %s away from the device', async (away) => {
    const stack = await createActivatedStack();
    stack.clock.advance(away);
    const until = new Date(Math.ceil(stack.clock.now() / 1000) * 1000 + hour);
    const { result } = await render({ stack });
    await result.current.borrow.mutateAsync({ until });
    await vi.waitFor(() => {
      expect(result.current.seat).toMatchObject({ state: 'borrowed', until });
      expect(result.current.left).toBe(hour);
    });
  });

  it('is remembered over a reload, before the server was heard again', async () => {
    const stack = await createActivatedStack();
    stack.clock.advance('-PT5H');
    const until = new Date(Math.ceil(stack.clock.now() / 1000) * 1000 + hour);
    const before = await render({ stack });
    await before.result.current.borrow.mutateAsync({ until });
    before.unmount();
    const { result } = await render({ stack });
    await vi.waitFor(() => {
      expect(result.current.seat).toMatchObject({ state: 'borrowed', until });
      expect(result.current.left).toBe(hour);
    });
  });
});

describe('as time goes by', () => {
  it('a borrowed seat is expiring, and then expired', async () => {
    const now = stopClock();
    const until = new Date(now + hour);
    const { result } = await render();
    await result.current.borrow.mutateAsync({ until });
    await vi.waitFor(() => expect(result.current.seat.state).toBe('borrowed'));
    vi.setSystemTime(until.getTime() - 5 * minute);
    vi.advanceTimersByTime(1_000);
    await vi.waitFor(() => {
      expect(result.current.seat).toMatchObject({ state: 'expiring', until });
      expect(result.current.left).toBe(5 * minute);
    });
    vi.setSystemTime(until.getTime());
    vi.advanceTimersByTime(1_000);
    await vi.waitFor(() => {
      expect(result.current.seat).toEqual({ state: 'expired', since: until });
      expect(result.current.left).toBeUndefined();
    });
  });

  it('nothing renders again before there is something new to show', async () => {
    const now = stopClock();
    let renders = 0;
    const { result } = await renderWithStack(() => {
      renders += 1;
      return useSubject();
    });
    await result.current.borrow.mutateAsync({ until: new Date(now + 72 * hour) });
    await vi.waitFor(() => {
      expect(result.current.borrow.isSuccess).toBe(true);
      expect(result.current.left).toBe(72 * hour);
    });
    const before = renders;
    vi.advanceTimersByTime(10 * minute);
    await Promise.resolve();
    expect(renders).toBe(before);
    vi.advanceTimersByTime(50 * minute);
    await vi.waitFor(() => expect(result.current.left).toBe(71 * hour));
    expect(renders).toBeGreaterThan(before);
  });
});
