import { act, fireEvent, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { Device, FloatingLicenseError, LicenseError } from '../../src/index.js';
import { en } from '../../src/messages/en.js';
import { createWorld, renderIn } from '../support/renderPart.js';

// The id of a device and what support needs to know are copied with one click, or can be by hand.

const { device, remedy } = en;
const given = 'inventory-4711';

afterEach(() => {
  vi.useRealTimers();
  // jsdom has none.
  Reflect.deleteProperty(navigator, 'clipboard');
});

const copies = [
  {
    name: 'Device.Copy',
    button: device.copy,
    text: given,
    show: (): ReactElement => (
      <Device.Root>
        <Device.Id />
        <Device.Copy />
      </Device.Root>
    ),
    canBeSelected: (): boolean => getSelection()?.toString() === given,
  },
  {
    name: 'LicenseError.Copy',
    button: remedy.copy,
    text: expect.stringContaining('code: blacklisted'),
    show: (): ReactElement => (
      <LicenseError.Root error={error}>
        <LicenseError.Copy />
        <LicenseError.Details />
      </LicenseError.Root>
    ),
    canBeSelected: (): boolean => document.querySelector('details')?.open === true,
  },
];

const error = new FloatingLicenseError({
  code: 'blacklisted',
  action: 'borrow',
  outcome: 'refused',
});

describe.each(copies)('$name', ({ button, text, show, canBeSelected }) => {
  it('copies, says so for five seconds, and can copy again', async () => {
    const writeText = vi.fn<(copied: string) => Promise<void>>(() => Promise.resolve());
    allow(writeText);
    await render(show());
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await press(button);
    expect(writeText).toHaveBeenCalledExactlyOnceWith(text);
    expect(screen.getByRole('button', { name: remedy.copied })).toBeDefined();
    act(() => void vi.advanceTimersByTime(5_000));
    await press(button);
    expect(writeText).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['has no clipboard', undefined],
    ['forbids it', () => Promise.reject(new DOMException('', 'NotAllowedError'))],
  ])('leads to the text where the browser %s', async (_, writeText) => {
    if (writeText) allow(writeText);
    await render(show());
    expect(canBeSelected()).toBe(false);
    await press(button);
    expect(canBeSelected()).toBe(true);
    expect(screen.queryByRole('button', { name: remedy.copied })).toBeNull();
  });
});

function allow(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
}

/** Shows it, once the device is known. */
async function render(children: ReactElement): Promise<void> {
  renderIn(
    await createWorld(),
    <>
      {children}
      <Device.Root>
        <Device.Id data-testid="known" />
      </Device.Root>
    </>,
    { hardwareId: given },
  );
  await vi.waitFor(() => expect(screen.getByTestId('known').textContent).toBe(given));
  onTestFinished(() => getSelection()?.removeAllRanges());
}

/** Presses, and has the answer of the clipboard come in. */
async function press(name: string): Promise<void> {
  await act(async () => void fireEvent.click(screen.getByRole('button', { name })));
}
