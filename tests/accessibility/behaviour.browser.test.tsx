import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Locator } from 'vitest/browser';
import { cdp, page, userEvent } from 'vitest/browser';
import '../../src/styles.css';
import { BorrowForm, Notice, ReleaseButton } from '../../src/index.js';
import { en } from '../../src/messages/en.js';
import type { TestStack } from '../../src/testing/index.js';
import { listenTo } from '../support/listenTo.js';
import { seatMessage } from '../support/seatMessage.js';
import { startOf } from '../support/startOf.js';
import { tabTo } from '../support/tabTo.js';
import type { ReaderOptions } from './seatScenes.js';
import { borrowEarlier, createStillStack, showAlone, showToReader } from './seatScenes.js';

// WCAG 2.2 AA where no rule of axe can see it: what is announced, where the focus goes, what fits.

describe('what is announced (4.1.3)', () => {
  it('is the seat: once, in an element that was there before', async () => {
    const { panel } = await visit();
    const status = seatMessage(panel).element();
    const heard = listenTo(status);
    await borrow(panel);
    await expect.element(panel.getByText('This device holds a seat until')).toBeVisible();
    await expect.element(panel.getByRole('button', { name: 'Borrow until then' })).toBeVisible();
    expect(seatMessage(panel).element()).toBe(status);
    expect(heard()).toEqual(['This device holds a seat until Fri, 20 Nov 2026, 11:00 CET.']);
  });

  it('is what is wrong with the date: in an element that was there before', async () => {
    const { panel } = await visit();
    await panel.getByRole('radio', { name: 'Until a date of my own' }).click();
    const alert = panel.getByRole('alert').element();
    expect(alert.textContent).toBe('');
    const heard = listenTo(alert);
    await borrow(panel);
    await expect.element(panel.getByText('Enter a date and a time.')).toBeVisible();
    expect(panel.getByRole('alert').element()).toBe(alert);
    expect(heard()).toEqual(['Enter a date and a time.']);
  });

  it('is an error, whole and once', async () => {
    const { panel } = await visit({ license: 'full-pool' });
    const alerts = listenForAlerts();
    await borrow(panel);
    await expect.element(panel.getByRole('alert')).toBeVisible();
    await panel.getByText('Details', { exact: true }).click();
    expect(alerts()).toHaveLength(1);
    expect(alerts()[0]).toContain('Every seat is in use');
    expect(alerts()[0]).toContain('ask a colleague to return a seat.');
  });

  it('is that there is no network, and that there is one again', async () => {
    const { isHeard } = listenToNotice(
      await showAlone(await createStillStack(), <Notice.Offline />),
    );
    const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    onTestFinished(() => onLine.mockRestore());
    dispatchEvent(new Event('offline'));
    await isHeard(en.panel.offline);
    onLine.mockRestore();
    dispatchEvent(new Event('online'));
    await isHeard('');
  });

  it('is that the clock of the device is wrong', async () => {
    const { letGo, held } = holdTime(await createStillStack());
    const { isHeard } = listenToNotice(await showAlone(held, <Notice.Clock />));
    letGo();
    await isHeard(startOf(en.panel.clockAhead));
  });

  it('is that nothing can be stored', async () => {
    const { letGo, held } = holdTime(await createStillStack());
    const { isHeard } = listenToNotice(await showAlone(held, <Notice.Storage />));
    const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    onTestFinished(() => setItem.mockRestore());
    // It is written down how much the clock is wrong.
    letGo();
    await isHeard(en.panel.notStored);
  });

  it('is that another date was granted than was asked for', async () => {
    const stack = await createStillStack();
    const fetch: typeof stack.fetch = async (...request) => {
      const answer = await stack.fetch(...request);
      const text = (await answer.text()).replaceAll('2026-11-20T10:', '2026-11-20T09:');
      return new Response(text, answer);
    };
    const form = await showAlone({ ...stack, fetch }, <BorrowForm durations={['1h']} />);
    const { isHeard } = listenToNotice(form);
    await borrow(form);
    await isHeard(startOf(en.borrow.grantedOther));
  });

  it('is that a seat will be returned later', async () => {
    const stack = await createStillStack();
    await borrowEarlier(stack);
    const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    onTestFinished(() => onLine.mockRestore());
    stack.failInBrowser.next('drop-before-commit');
    const seat = await showAlone(stack, <ReleaseButton />);
    const { isHeard } = listenToNotice(seat);
    await seat.getByRole('button', { name: en.release.action }).click();
    await seat.getByRole('button', { name: en.release.confirm }).click();
    await seat.getByRole('button', { name: en.release.later }).click();
    await isHeard(en.release.laterNotice);
    // It holds for the page, and so for the tests to come.
    await seat.getByRole('button', { name: en.release.laterCancel }).click();
  });

  it('is never the countdown, nor what a choice comes to', async () => {
    const { panel } = await visitWithSeat();
    for (const text of [panel.getByText(/ left$/), panel.getByText(/^Until Fri/)]) {
      expect(text.element().closest('[aria-live], [role], output')).toBe(null);
    }
  });
});

describe('the focus (2.4.3) goes', () => {
  it('to the seat after it was borrowed, and after it was returned', async () => {
    const { panel } = await visit();
    await press(panel.getByRole('button', { name: 'Borrow seat' }));
    await expect.poll(textInFocus).toContain('This device holds a seat until');
    await press(panel.getByRole('button', { name: 'Return this seat' }));
    await press(panel.getByRole('button', { name: 'Return seat' }));
    await expect.poll(textInFocus).toContain('This device holds no seat.');
  });

  it('to the date that is wrong, and to the one that the service refused', async () => {
    const { stack, panel } = await visit();
    await panel.getByRole('radio', { name: 'Until a date of my own' }).click();
    await press(panel.getByRole('button', { name: 'Borrow seat' }));
    const field = panel.getByLabelText('Date and time');
    await expect.element(field).toHaveFocus();
    await expect.element(field).toHaveAccessibleDescription('Enter a date and a time.');

    stack.license.set({ maxBorrowTime: 0.5 });
    await field.fill('2026-11-20T18:00');
    await press(panel.getByRole('button', { name: 'Borrow seat' }));
    await expect
      .element(panel.getByText('The licence service does not accept this date'))
      .toBeVisible();
    await expect.element(field).toHaveFocus();
  });

  it('to the date where another one is the remedy', async () => {
    const { stack, panel } = await visit();
    stack.license.set({ maxBorrowTime: 0.5 });
    await borrow(panel);
    await press(panel.getByRole('button', { name: 'Choose another date' }));
    await expect.element(panel.getByLabelText('Date and time')).toHaveFocus();
  });

  it('back to the button that opened the dialog, on Escape and on Keep seat', async () => {
    const { panel } = await visitWithSeat();
    const trigger = panel.getByRole('button', { name: 'Return this seat' });
    const dialog = panel.getByRole('dialog');
    await press(trigger);
    await expect.element(dialog).toBeVisible();
    expect(dialog.element().contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(trigger).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await press(panel.getByRole('button', { name: 'Keep seat' }));
    await expect.element(trigger).toHaveFocus();
  });

  it('nowhere outside of the dialog while that is open', async () => {
    const { panel } = await visitWithSeat();
    await press(panel.getByRole('button', { name: 'Return this seat' }));
    const dialog = panel.getByRole('dialog').element();
    for (let presses = 0; presses < 4; presses++) {
      await userEvent.keyboard('{Tab}');
      const { activeElement, body } = document;
      // From the last one it leaves the page, for the browser's own buttons.
      if (activeElement !== body) expect(dialog.contains(activeElement)).toBe(true);
    }
  });

  it('to the button that borrows while Try again is at work, and stays when that fails', async () => {
    const { stack, panel } = await visit({ license: 'full-pool' });
    await borrow(panel);
    await press(panel.getByRole('button', { name: 'Try again' }));
    await expect.poll(() => requestsTo(stack)).toBe(2);
    await expect.element(panel.getByRole('alert')).toBeVisible();
    await expect.element(panel.getByRole('button', { name: 'Borrow seat' })).toHaveFocus();
  });

  it('to what is left where a refusal takes the button away', async () => {
    const { panel } = await visit();
    await press(panel.getByRole('button', { name: 'Return a seat borrowed earlier' }));
    await press(panel.getByRole('button', { name: 'Return seat' }));
    await expect.element(panel.getByText('There is no seat to return')).toBeVisible();
    await expect.element(panel.getByRole('button', { name: 'Close' })).toHaveFocus();
  });
});

describe('a target is at least 24 by 24 pixels (2.5.8):', () => {
  it.each(['regular', 'compact'] as const)('%s', async (density) => {
    const { panel } = await visitWithSeat({ density });
    expect(smallTargets()).toEqual([]);
    await panel.getByRole('radio', { name: 'Until a date of my own' }).click();
    expect(smallTargets()).toEqual([]);
    await panel.getByRole('button', { name: 'Return this seat' }).click();
    expect(smallTargets()).toEqual([]);
  });

  it.each(['regular', 'compact'] as const)('%s, with an error', async (density) => {
    const { panel } = await visit({ license: 'full-pool' }, { density });
    await borrow(panel);
    await panel.getByText('Details', { exact: true }).click();
    expect(smallTargets()).toEqual([]);
  });
});

describe('nothing is lost (1.4.4, 1.4.10, 1.4.12)', () => {
  const rooms = [
    { room: 'at 400 % zoom', spaced: false },
    { room: 'at 400 % zoom with more space in the text', spaced: true },
  ];

  it.each(rooms)('$room: the seat, and the form with its longest texts', async ({ spaced }) => {
    await zoomIn();
    if (spaced) spaceText();
    const { panel } = await visitWithSeat();
    expectAllOnPage();
    await panel.getByRole('radio', { name: 'Until a date of my own' }).click();
    await panel.getByLabelText('Date and time').fill('2026-11-20T09:00');
    await panel.getByRole('button', { name: 'Borrow until then' }).click();
    await expect.element(panel.getByText('This date has passed.')).toBeVisible();
    expectAllOnPage();
  });

  it.each(rooms)('$room: an error with its details', async ({ spaced }) => {
    await zoomIn();
    if (spaced) spaceText();
    const { panel } = await visit({ license: 'full-pool' });
    await borrow(panel);
    await panel.getByText('Details', { exact: true }).click();
    expectAllOnPage();
  });

  it.each(rooms)('$room: the dialog', async ({ spaced }) => {
    await zoomIn();
    if (spaced) spaceText();
    const { panel } = await visitWithSeat();
    await panel.getByRole('button', { name: 'Return this seat' }).click();
    await expect.element(panel.getByRole('dialog')).toBeVisible();
    expectAllOnPage();
  });
});

it('a date can be pasted (3.3.8)', async () => {
  const { panel } = await visit();
  await panel.getByRole('radio', { name: 'Until a date of my own' }).click();
  const field = panel.getByLabelText('Date and time').element();
  const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
  expect(field.dispatchEvent(paste)).toBe(true);
});

describe('in forced colours', () => {
  beforeEach(async () => {
    await emulate([{ name: 'forced-colors', value: 'active' }]);
    onTestFinished(() => emulate([]));
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
  });

  it('the chosen duration is told by its border', async () => {
    const { panel } = await visit();
    const [chosen, other] = ['1 hour', '8 hours'].map((name) =>
      getComputedStyle(choiceOf(panel.getByRole('radio', { name }))),
    );
    expect(chosen?.borderTopWidth).not.toBe(other?.borderTopWidth);
    expect(chosen?.borderTopColor).not.toBe(other?.borderTopColor);
  });

  it('how much is left is told from what is gone', async () => {
    const { panel } = await visitWithSeat();
    for (const role of ['progressbar', 'meter'] as const) {
      const { color, backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(
        panel.getByRole(role).element(),
      );
      expect(color).not.toBe(backgroundColor);
      expect(borderTopColor).not.toBe(backgroundColor);
      expect(borderTopWidth).toBe('1px');
    }
  });

  it('an error still has an edge, and a button too', async () => {
    const { panel } = await visit({ license: 'full-pool' });
    await borrow(panel);
    await expect.element(panel.getByRole('alert')).toBeVisible();
    const alert = getComputedStyle(panel.getByRole('alert').element());
    expect(alert.borderInlineStartWidth).toBe('4px');
    expect(alert.borderInlineStartColor).not.toBe(alert.backgroundColor);
    const button = getComputedStyle(panel.getByRole('button', { name: 'Borrow seat' }).element());
    expect(button.borderTopWidth).toBe('1px');
    expect(button.borderTopColor).not.toBe(button.backgroundColor);
  });
});

async function visit(
  { license }: { license?: string } = {},
  options?: ReaderOptions,
): Promise<{ stack: TestStack; panel: Locator }> {
  const stack = await createStillStack({ license });
  return { stack, panel: await showToReader(stack, options) };
}

async function visitWithSeat(
  options?: ReaderOptions,
): Promise<{ stack: TestStack; panel: Locator }> {
  const stack = await createStillStack();
  await borrowEarlier(stack);
  const panel = await showToReader(stack, options);
  await expect.element(panel.getByRole('meter')).toBeVisible();
  return { stack, panel };
}

/** Listens to the notice of a page, which is there before it has anything to say. */
function listenToNotice(around: Locator): { isHeard: (start: string) => Promise<void> } {
  const notice = around.getByRole('status');
  const element = notice.element();
  expect(element.textContent).toBe('');
  const heard = listenTo(element);
  return {
    isHeard: async (start) => {
      await expect.poll(() => heard().at(-1)?.slice(0, start.length)).toBe(start);
      expect(notice.element()).toBe(element);
    },
  };
}

/** A stack that tells nobody the time until it is let go. */
function holdTime(stack: TestStack): {
  held: Pick<TestStack, 'fetch' | 'proxy'>;
  letGo: () => void;
} {
  const gate = new EventTarget();
  const opened = new Promise((resolve) => {
    gate.addEventListener('open', resolve);
  });
  const proxy = {
    ...stack.proxy,
    fetch: async (request: Request) => {
      await opened;
      return stack.proxy.fetch(request);
    },
  };
  return { held: { ...stack, proxy }, letGo: () => gate.dispatchEvent(new Event('open')) };
}

async function borrow(panel: Locator): Promise<void> {
  await panel.getByRole('button', { name: 'Borrow seat' }).click();
}

/** Goes there by Tab and presses Enter. */
async function press(target: Locator): Promise<void> {
  await tabTo(target);
  await userEvent.keyboard('{Enter}');
}

/** What the focused element says, as a screen reader would read it; nothing where focus is lost. */
function textInFocus(): string {
  const { activeElement, body } = document;
  return activeElement === body ? '' : (activeElement?.textContent ?? '');
}

function requestsTo(stack: TestStack): number {
  return stack.requests().filter(({ path }) => path.endsWith('/borrow')).length;
}

/** The texts of the alerts that come into the page from now on, or change. */
function listenForAlerts(): () => string[] {
  const texts: string[] = [];
  const observer = new MutationObserver((mutations) => {
    for (const { target, addedNodes } of mutations) {
      const changed = target instanceof Element ? target : target.parentElement;
      const added = [...addedNodes].filter((node) => node instanceof HTMLElement);
      const alert =
        changed?.closest('[role=alert]') ?? added.find((node) => node.matches('[role=alert]'));
      if (alert) texts.push(alert.textContent);
    }
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  onTestFinished(() => observer.disconnect());
  return () => texts;
}

function choiceOf(radio: Locator): Element {
  const choice = radio.element().closest('label');
  if (!choice) throw new Error('a radio without a label');
  return choice;
}

/** What can be pressed and is too small; a radio is pressed by its label. */
function smallTargets(): string[] {
  const targets = document.querySelectorAll<HTMLElement>(
    '.rfl :is(a, button, summary, label:has(input), input:not([type=radio]), [tabindex="0"])',
  );
  const shown = [...targets].filter((target) => target.checkVisibility());
  expect(shown.length).toBeGreaterThan(6);
  return shown.flatMap((target) => {
    const { width, height } = target.getBoundingClientRect();
    const size = `${width.toFixed(1)} × ${height.toFixed(1)}`;
    return width < 24 || height < 24 ? [`${target.textContent || target.localName}: ${size}`] : [];
  });
}

/** What is left of a screen of 1280 by 1024 pixels at 400 % (1.4.10). */
async function zoomIn(): Promise<void> {
  const { innerWidth, innerHeight } = window;
  await page.viewport(320, 256);
  onTestFinished(() => page.viewport(innerWidth, innerHeight));
}

/** What a reader sets who needs more space (1.4.12). */
function spaceText(): void {
  const style = document.createElement('style');
  style.textContent = `
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }
  `;
  document.head.append(style);
  onTestFinished(() => style.remove());
}

/** Nothing scrolls sideways, and no text is cut off. */
function expectAllOnPage(): void {
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lost: string[] = [];
  let seen = 0;
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    const element = text.parentElement;
    if (!element?.closest('.rfl') || !element.checkVisibility() || !text.textContent?.trim()) {
      continue;
    }
    seen++;
    const range = document.createRange();
    range.selectNodeContents(text);
    const frames = [...cutsOf(element), { left: 0, right: clientWidth }];
    for (const { left, right } of range.getClientRects()) {
      const fits = frames.every((frame) => left >= frame.left - 1 && right <= frame.right + 1);
      if (!fits) lost.push(text.textContent);
    }
  }
  expect(seen).toBeGreaterThan(10);
  expect(lost).toEqual([]);
}

/** The boxes around an element past which nothing of it is shown, or where a card would end. */
function cutsOf(element: Element): DOMRect[] {
  const boxes: DOMRect[] = [];
  for (let box: Element | null = element; box; box = box.parentElement) {
    const { overflowX }: CSSStyleDeclaration = getComputedStyle(box);
    if (
      overflowX !== 'visible' ||
      box.matches('.rfl-panel, .rfl-error, .rfl-choice, .rfl-button')
    ) {
      boxes.push(box.getBoundingClientRect());
    }
    // A dialog is above the page, not inside of what it stands in.
    if (box.localName === 'dialog') break;
  }
  return boxes;
}

interface DevTools {
  send: (method: string, params: object) => Promise<unknown>;
}

async function emulate(features: { name: string; value: string }[]): Promise<void> {
  await (cdp() as DevTools).send('Emulation.setEmulatedMedia', { features });
}
