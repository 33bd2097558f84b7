import { act } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useExpiryReminder } from '../../../src/components/ExpiryReminder/useExpiryReminder.js';
import { useFloatingBorrow } from '../../../src/hooks/useFloatingBorrow.js';
import { useFloatingSeat } from '../../../src/hooks/useFloatingSeat.js';
import { createActivatedStack } from '../../support/createActivatedStack.js';
import { renderWithStack } from '../../support/renderWithStack.js';

const shown: string[] = [];

/** The browser's notifications, whose person gives this answer when asked. */
class Notifications {
  static permission: NotificationPermission = 'default';
  static answer: NotificationPermission = 'granted';
  static requestPermission(): Promise<NotificationPermission> {
    Notifications.permission = Notifications.answer;
    return Promise.resolve(Notifications.answer);
  }
  constructor(title: string) {
    shown.push(title);
  }
}

const notify = (until: Date): { title: string; body: string; lang: string } => ({
  title: `ends ${until.toISOString()}`,
  body: 'soon',
  lang: 'en',
});

/** The reminder in a tab over a stack, whose browser warns for the whole of a borrow. */
function openTab(stack?: Awaited<ReturnType<typeof createActivatedStack>>) {
  return renderWithStack(
    () => ({
      reminder: useExpiryReminder(notify),
      borrow: useFloatingBorrow(),
      seat: useFloatingSeat().seat,
    }),
    { stack, warnBefore: 10_000 },
  );
}

describe('useExpiryReminder', () => {
  beforeEach(() => {
    shown.length = 0;
    Notifications.permission = 'default';
    Notifications.answer = 'granted';
    vi.stubGlobal('Notification', Notifications);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('shows nothing unless the person turned it on', async () => {
    const { result } = await openTab();
    await act(() => result.current.borrow.mutateAsync({ until: new Date(Date.now() + 3_600_000) }));
    await vi.waitFor(() => expect(result.current.seat.state).toBe('expiring'));
    expect(result.current.reminder.state).toBe('off');
    expect(shown).toEqual([]);
  });

  it('shows one notification for one end, in one of two tabs', async () => {
    const stack = await createActivatedStack();
    const { result } = await openTab(stack);
    await openTab(stack);
    await act(async () => result.current.reminder.turnOn());
    await vi.waitFor(() => expect(result.current.reminder.state).toBe('on'));
    await act(() => result.current.borrow.mutateAsync({ until: new Date(Date.now() + 3_600_000) }));
    await vi.waitFor(() => expect(shown).toHaveLength(1));
    const { seat } = result.current;
    expect(shown).toEqual([`ends ${'until' in seat ? seat.until.toISOString() : 'never'}`]);
  });

  it('is turned off again', async () => {
    const { result } = await openTab();
    await act(async () => result.current.reminder.turnOn());
    await vi.waitFor(() => expect(result.current.reminder.state).toBe('on'));
    act(() => result.current.reminder.turnOff());
    expect(result.current.reminder.state).toBe('off');
  });

  it('says that the browser does not allow it', async () => {
    Notifications.answer = 'denied';
    const { result } = await openTab();
    await act(async () => result.current.reminder.turnOn());
    await vi.waitFor(() => expect(result.current.reminder.state).toBe('denied'));
  });

  it('promises nothing more where the browser turns out to show none, as on Android', async () => {
    vi.stubGlobal(
      'Notification',
      class extends Notifications {
        constructor() {
          super('');
          throw new TypeError('Illegal constructor');
        }
      },
    );
    const { result } = await openTab();
    await act(async () => result.current.reminder.turnOn());
    await vi.waitFor(() => expect(result.current.reminder.state).toBe('on'));
    await act(() => result.current.borrow.mutateAsync({ until: new Date(Date.now() + 3_600_000) }));
    await vi.waitFor(() => expect(result.current.reminder.state).toBe('unsupported'));
  });

  it('is not there where the browser has none', async () => {
    vi.unstubAllGlobals();
    const { result } = await openTab();
    expect(result.current.reminder.state).toBe('unsupported');
  });
});
