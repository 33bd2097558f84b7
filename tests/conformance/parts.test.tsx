import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { createElement, createRef } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { QueryClient } from '@tanstack/react-query';
import type { SeatState } from '../../src/index.js';
import * as library from '../../src/index.js';
import {
  Borrow,
  Device,
  FloatingLicenseProvider,
  LicenseError,
  Release,
  Seat,
} from '../../src/index.js';
import { requestsOf } from '../support/requestsOf.js';
import type { World } from '../support/renderPart.js';
import { beginning, createWorld, leavePage, renderIn } from '../support/renderPart.js';
import type { PartCase } from './cases.js';
import { cases, composed, handlerCases } from './cases.js';

// What every part has in common, held for each of them: a host can rely on it without looking.

const families = Object.entries(library).filter(
  ([, value]) => typeof value === 'object' && !('$$typeof' in value),
);
/** Marks the part under test, by a prop that is handed on. */
const mark = { 'data-of-the-host': 'here' };
const minute = 60_000;

it('the table has every part', () => {
  const names = families.flatMap(([family, parts]) =>
    Object.keys(parts).map((part) => `${family}.${part}`),
  );
  expect([...cases, ...composed].map(({ name }) => name).toSorted()).toEqual(names.toSorted());
});

describe.each(cases)('$name', (theCase) => {
  const { name, part, tag, root, data } = theCase;

  it(`renders one <${tag}> and nothing around it`, async () => {
    const element = await show(theCase);
    expect(element.localName).toBe(tag);
    expect(element.parentElement?.children).toHaveLength(1);
  });

  it('gives its element to a ref: an object and a function', async () => {
    const object = createRef<Element>();
    expect(await show(theCase, { ref: object })).toBe(object.current);
    cleanup();
    const given: unknown[] = [];
    const element = await show(theCase, { ref: (found: unknown) => void given.push(found) });
    expect(given.at(-1)).toBe(element);
  });

  it('hands on what it does not know', async () => {
    const onPointerDown = vi.fn<() => void>();
    const props = { id: 'mine', 'data-x': '1', 'aria-label': 'Mine', title: 'Mine' };
    const element = await show(theCase, { ...props, onPointerDown });
    expect(attributesOf(element)).toMatchObject(props);
    fireEvent.pointerDown(element);
    expect(onPointerDown).toHaveBeenCalledOnce();
  });

  it('adds the caller’s class names to its own', async () => {
    const own = (await show(theCase)).className;
    cleanup();
    const both = (await show(theCase, { className: 'mine of-the-host' })).className;
    expect(own).toMatch(/^rfl(-|$| )/);
    expect(both).toBe(`${own} mine of-the-host`);
  });

  it('has the data attributes of its list, all of them, with values of their lists', async () => {
    const element = await show(theCase);
    await waitFor(() => expectListed(element, data));
  });

  it('with asChild is the child, with all that the part gives', async () => {
    const plain = await show(theCase);
    const expected = { ...attributesOf(plain), class: `${plain.className} mine of-the-child` };
    const text = withoutTime(plain);
    cleanup();

    const outer = createRef<Element>();
    const inner = createRef<HTMLElement>();
    const child = <i className="of-the-child" data-child="yes" ref={inner} />;
    const element = await show(theCase, {
      asChild: true,
      ref: outer,
      className: 'mine',
      children: child,
    });
    expect(element.localName).toBe('i');
    expect(element.parentElement?.children).toHaveLength(1);
    expect(outer.current).toBe(element);
    expect(inner.current).toBe(element);
    expect(withoutIds(attributesOf(element))).toEqual(
      withoutIds({ ...expected, 'data-child': 'yes' }),
    );
    expect(withoutTime(element)).toBe(text);
  });

  it('with asChild leaves a child its own content', async () => {
    const child = <i>Of the child</i>;
    const element = await show(theCase, { asChild: true, children: child });
    expect(element.textContent).toBe('Of the child');
  });

  it(`outside of ${root ?? 'the provider'} says so`, () => {
    expectOutside(createElement(part, theCase.props), name, root);
  });

  it('has its name', () => {
    expect(part).toHaveProperty('displayName', name);
  });
});

describe.each(composed)('$name', ({ name, part, root }) => {
  it(`outside of ${root ?? 'the provider'} says so`, () => {
    expectOutside(createElement(part), name, root);
  });

  it('has its name', () => {
    expect(part).toHaveProperty('displayName', name);
  });
});

it('Release.Root renders no element', async () => {
  const { container } = renderIn(await createWorld(), <Release.Root>text</Release.Root>);
  expect(container.innerHTML).toBe('text');
});

describe('the caller’s handler comes first, and can prevent the part’s:', () => {
  it('the table has every part with a handler', async () => {
    const withHandlers: string[] = [];
    for (const theCase of cases) {
      const element = await show(theCase);
      const [key = ''] = Object.keys(element).filter((one) => one.startsWith('__reactProps$'));
      const props = Object.entries(Reflect.get(element, key) as Record<string, unknown>);
      if (props.some(([prop, value]) => /^on[A-Z]/.test(prop) && typeof value === 'function')) {
        withHandlers.push(theCase.name);
      }
      leavePage();
    }
    const tested = [
      ...handlerCases.map(({ name }) => name),
      'Release.Confirm',
      'LicenseError.Copy',
      'Device.Copy',
      // They hand on what they are given, and add nothing of their own to prevent.
      'Hold.Root',
      'Seat.Root',
    ];
    expect(withHandlers.toSorted()).toEqual(tested.toSorted());
  });

  it.each(handlerCases)('$name $prop', async (theCase) => {
    const { name, prop, scene, provided, before, act, fire } = theCase;
    const onWork = vi.fn<() => void>();
    const worked = theCase.worked ?? (() => onWork.mock.calls.length > 0);
    const workedBefore: boolean[] = [];
    let prevents = true;
    const handler = (event: Event): void => {
      workedBefore.push(worked());
      if (prevents) event.preventDefault();
    };
    const props: Record<string, unknown> = { ...mark, [prop]: handler };
    if (name === 'Borrow.Root') {
      Object.assign(props, { durations: [], children: <Borrow.Problem data-testid="problem" /> });
    }
    if (name === 'Device.Form') props['children'] = <Device.EarlierId />;
    const world = await createWorld();
    await before?.(world);
    const { part, props: own } = cases.find((one) => one.name === name) ?? { part: 'b' };
    renderIn(world, scene(createElement(part, { ...own, ...props }), onWork), provided?.(onWork));
    await act?.();
    const element = await find();

    fire(element);
    expect(worked()).toBe(false);
    prevents = false;
    reset(element);
    fire(element);
    await waitFor(() => expect(worked()).toBe(true));
    expect(workedBefore).not.toContain(true);
  });

  it('Release.Confirm onClick', async () => {
    const world = await createWorld();
    let prevents = true;
    const onClick = (event: { preventDefault: () => void }): void => {
      if (prevents) event.preventDefault();
    };
    const { queryClient } = renderIn(
      world,
      <Release.Root>
        <Release.Confirm {...mark} onClick={onClick} />
        <Release.Error />
      </Release.Root>,
    );
    const element = await find();
    fireEvent.click(element);
    expect(queryClient.isMutating()).toBe(0);
    prevents = false;
    fireEvent.click(element);
    expect(queryClient.isMutating()).toBe(1);
    await waitFor(() => expect(requestsOf(world.stack, 'release')).toHaveLength(1));
  });

  it.each([
    [
      'LicenseError.Copy',
      (copy: object) => (
        <LicenseError.Root error={new Error('of a host')}>
          <LicenseError.Copy {...copy} />
        </LicenseError.Root>
      ),
    ],
    [
      'Device.Copy',
      (copy: object) => (
        <Device.Root>
          <Device.Copy {...copy} />
          <Device.Id data-testid="id" />
        </Device.Root>
      ),
    ],
  ])('%s onClick', async (name, scene) => {
    // jsdom has no clipboard.
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    onTestFinished(() => void Reflect.deleteProperty(navigator, 'clipboard'));
    let prevents = true;
    const onClick = (event: { preventDefault: () => void }): void => {
      if (prevents) event.preventDefault();
    };
    renderIn(await createWorld(), scene({ ...mark, onClick }));
    const element = await find();
    if (name === 'Device.Copy') {
      await waitFor(() => expect(screen.getByTestId('id').textContent).not.toBe(''));
    }
    fireEvent.click(element);
    expect(writeText).not.toHaveBeenCalled();
    prevents = false;
    fireEvent.click(element);
    await waitFor(() => expect(element.dataset['copied']).toBe('true'));
    expect(writeText).toHaveBeenCalledOnce();
  });
});

describe('every part of a seat takes part in each of its states:', () => {
  const hour = 60 * minute;
  const states: { state: SeatState; before: (world: World) => Promise<void> }[] = [
    { state: 'unknown', before: async () => undefined },
    { state: 'none', before: ({ activate }) => activate() },
    { state: 'borrowed', before: ({ borrow }) => borrow(new Date(beginning + hour)) },
    { state: 'expiring', before: (world) => borrowAndWait(world, { minutes: 58 }) },
    { state: 'expired', before: (world) => borrowAndWait(world, { minutes: 61 }) },
  ];

  it.each(states)('$state', async ({ state, before }) => {
    const world = await createWorld();
    await before(world);
    const seatCases = cases.filter(({ root }) => root === 'Seat.Root');
    const parts = seatCases.map(({ name, part, data }) =>
      createElement(part, { key: name, 'data-told': String('data-state' in data) }),
    );
    const { container } = renderIn(world, <Seat.Root>{parts}</Seat.Root>);
    await waitFor(() => {
      expect(container.querySelector('.rfl-badge')?.getAttribute('data-state')).toBe(state);
    });
    for (const element of container.querySelectorAll('[data-told=true], [data-state]')) {
      expect(element.getAttribute('data-state')).toBe(state);
    }
  });

  async function borrowAndWait(world: World, time: { minutes: number }): Promise<void> {
    await world.borrow(new Date(beginning + hour));
    world.stack.clock.advance(time);
  }
});

/** Renders a part where it can be, marked. */
async function show(theCase: PartCase, props: object = {}): Promise<HTMLElement> {
  const { part, around, before, act, provided, spoil } = theCase;
  const world = await createWorld(spoil);
  await before?.(world);
  const element = createElement(part, { ...theCase.props, ...mark, ...props });
  renderIn(world, around ? around(element) : element, provided);
  await act?.();
  return find();
}

async function find(): Promise<HTMLElement> {
  return waitFor(() => {
    const element = document.querySelector<HTMLElement>('[data-of-the-host]');
    if (!element) throw new Error(`not there yet: ${document.body.innerHTML}`);
    return element;
  });
}

/** Undoes what an event that was prevented left in a field. */
function reset(element: Element): void {
  if (element instanceof HTMLInputElement && element.type !== 'radio') {
    fireEvent.change(element, { target: { value: '' } });
  }
}

function attributesOf(element: Element): Record<string, string> {
  return Object.fromEntries(
    element.getAttributeNames().map((name) => [name, element.getAttribute(name) ?? '']),
  );
}

/** Ids are made anew for every page, and only an input has a value and can be checked. */
function withoutIds(attributes: Record<string, string>): Record<string, string> {
  // An entry of a calendar is named after the device.
  const ids = /[:«_]r\w*[:»_]|(?<=UID%3A)\w+/g;
  const entries = Object.entries(attributes).map(
    ([name, value]) => [name, value.replace(ids, 'id')] as const,
  );
  return Object.fromEntries(entries.filter(([name]) => name !== 'value' && name !== 'checked'));
}

/** What an element says, but for when an error was shown, and the request that it answers. */
function withoutTime({ textContent }: Element): string {
  // When it is tried next is drawn by lot.
  return textContent.replace(/^(time|request): .*$/gm, '$1').replace(/(?<=Next try in )\d+/, '');
}

function expectListed(element: HTMLElement, data: PartCase['data']): void {
  const found = Object.entries(attributesOf(element)).filter(
    ([name]) => name.startsWith('data-') && !(name in mark),
  );
  for (const [name, value] of found) expect(data[name], name).toContain(value);
  expect(found.map(([name]) => name).toSorted()).toEqual(Object.keys(data).toSorted());
}

/** Rendered as on a server, where an error comes out as it is. */
function expectOutside(element: ReactElement, name: string, root: string | null): void {
  const provided = (
    <FloatingLicenseProvider endpoint="/api/license" queryClient={new QueryClient()}>
      {element}
    </FloatingLicenseProvider>
  );
  if (root === null) {
    expect(() => renderToString(element)).toThrow('needs a FloatingLicenseProvider above it');
  } else {
    expect(() => renderToString(provided)).toThrow(
      `${name} has to be inside of <${root}>. It shows what the root knows`,
    );
  }
}
