import { screen, waitFor } from '@testing-library/react';
import type { ElementType } from 'react';
import { createRef } from 'react';
import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.js';
import {
  BorrowForm,
  DeviceIdentity,
  ExpiryReminder,
  FloatingLicenseError,
  FloatingLicensePanel,
  LicenseErrorMessage,
  ReleaseButton,
  SeatHold,
  SeatStatus,
  UnknownDevice,
} from '../../src/index.js';
import type { Provided, World } from '../support/renderPart.js';
import { allowNotifications, createWorld, renderIn } from '../support/renderPart.js';

// The composed components give their outermost element, or the button that asks, to the host.

interface ReadyMade {
  name: string;
  component: ElementType;
  tag: string;
  props?: Record<string, unknown>;
  /** The heading that `headingLevel` moves, and the level it has on its own. */
  heading?: { title: string; level: number };
  provided?: Provided;
  /** What an earlier visit did. */
  before?: (world: World) => Promise<void> | void;
}

/** Writes what an earlier visit remembered. */
function write(key: string, value: object): void {
  localStorage.setItem(`react-floating-license:${key}`, JSON.stringify({ version: 1, ...value }));
}

const error = new FloatingLicenseError({
  code: 'blacklisted',
  action: 'borrow',
  outcome: 'refused',
});

const readyMade: ReadyMade[] = [
  {
    name: 'FloatingLicensePanel',
    component: FloatingLicensePanel,
    tag: 'section',
    heading: { title: 'Your seat on this device', level: 2 },
  },
  {
    name: 'BorrowForm',
    component: BorrowForm,
    tag: 'form',
    heading: { title: 'Borrow a seat', level: 3 },
  },
  {
    name: 'ReleaseButton',
    component: ReleaseButton,
    tag: 'button',
    heading: { title: 'Return this seat?', level: 3 },
  },
  {
    name: 'SeatHold',
    component: SeatHold,
    tag: 'div',
    heading: { title: 'Use a seat on this page', level: 3 },
  },
  {
    name: 'DeviceIdentity',
    component: DeviceIdentity,
    tag: 'div',
    heading: { title: 'This device', level: 3 },
  },
  {
    name: 'UnknownDevice',
    component: UnknownDevice,
    tag: 'div',
    provided: { hardwareId: undefined },
    before: () => {
      const hardwareId = 'of-an-earlier-visit';
      const failure = { code: 'device_not_found', outcome: 'refused', times: 1 };
      const seat = { known: { state: 'unknown' }, clockOffset: 0, hold: { failure } };
      write('hardware-id:', { id: hardwareId });
      write(`seat:/api/license::${hardwareId}`, { hardwareId, ...seat });
    },
  },
  {
    name: 'ExpiryReminder',
    component: ExpiryReminder,
    tag: 'div',
    before: async ({ borrow }) => {
      allowNotifications();
      await borrow();
    },
  },
  { name: 'SeatStatus', component: SeatStatus, tag: 'div' },
  { name: 'LicenseErrorMessage', component: LicenseErrorMessage, tag: 'div', props: { error } },
];

it('the table has every component but those that render no element of their own', () => {
  const none = ['FloatingLicenseProvider', 'FloatingLicenseError', 'Heading'];
  const names = Object.entries(library)
    .filter(([, value]) => typeof value === 'function' || '$$typeof' in value)
    .map(([name]) => name)
    .filter((name) => /^[A-Z]/.test(name) && !none.includes(name));
  expect(readyMade.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
});

describe.each(readyMade)('$name', (theCase) => {
  const { component: Component, tag, props, heading, provided, before } = theCase;
  const show = async (given: Record<string, unknown> = {}): Promise<HTMLElement> => {
    const world = await createWorld();
    await before?.(world);
    renderIn(world, <Component {...props} {...given} data-testid="it" />, provided);
    return screen.findByTestId('it');
  };

  it('gives its element to a ref', async () => {
    const ref = createRef<HTMLElement>();
    const element = await show({ ref });
    expect(ref.current).toBe(element);
    expect(element.localName).toBe(tag);
  });

  it('keeps its own classes beside those of the host', async () => {
    const element = await show({ className: 'mine of-the-host' });
    expect([...element.classList]).toEqual(expect.arrayContaining(['rfl', 'mine', 'of-the-host']));
  });

  it('hands on the attributes of the host, and none of its own props', async () => {
    const element = await show({ title: 'of the host', ...(heading && { headingLevel: 4 }) });
    expect(element.title).toBe('of the host');
    expect(element.getAttribute('headinglevel')).toBeNull();
  });

  if (heading) {
    it.each([undefined, 1, 5] as const)('has its heading at level %s', async (headingLevel) => {
      await show({ headingLevel });
      const found = await findHeading(heading.title);
      expect(found.localName).toBe(`h${headingLevel ?? heading.level}`);
      expect(found.className).not.toBe('');
    });
  }
});

it.each([1, 4] as const)('a panel at level %s has those inside a level below', async (level) => {
  renderIn(await createWorld(), <FloatingLicensePanel headingLevel={level} />);
  expect((await findHeading('Borrow a seat')).localName).toBe(`h${level + 1}`);
  expect((await findHeading('Return this seat?')).localName).toBe(`h${level + 1}`);
});

/** The heading, in a dialog that is closed too. */
function findHeading(title: string): Promise<HTMLElement> {
  return waitFor(() => screen.getByText(title, { selector: 'h1, h2, h3, h4, h5, h6' }));
}
