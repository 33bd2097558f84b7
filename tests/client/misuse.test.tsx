import { QueryClient } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { useFloatingBorrow } from '../../src/hooks/useFloatingBorrow.js';
import { useRemainingTime } from '../../src/hooks/useRemainingTime.js';
import type { BorrowFormProps } from '../../src/index.js';
import {
  Borrow,
  BorrowForm,
  FloatingLicensePanel,
  FloatingLicenseProvider,
  Seat,
} from '../../src/index.js';
import { de } from '../../src/messages/de.js';
import { renderWithStack } from '../support/renderWithStack.js';

// What a type would have kept away, given by a host without types, in development.

/** A value as JavaScript hands it over. */
const untyped = (value: object): Pick<BorrowFormProps, 'durations'> => value;

function pageWith(props: object, children?: ReactNode): ReactElement {
  return (
    <FloatingLicenseProvider endpoint="/api/license" queryClient={new QueryClient()} {...props}>
      {children}
    </FloatingLicenseProvider>
  );
}

/** Keeps the console quiet; what it was told, taken from it. */
function listenToConsole(): () => string {
  const spy = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  return () => spy.mock.calls.splice(0).flat().join('\n');
}

describe('the provider refuses, by name,', () => {
  it.each([
    ['endpoint', { endpoint: 42 }, 'endpoint cannot be 42. It takes the path or URL of'],
    ['fetch', { fetch: 'x' }, 'fetch cannot be this text. It takes a function'],
    ['a stack for its fetch', { fetch: {} }, 'awaited: {stack.fetch}'],
    ['messages by name', { messages: 'de' }, 'messages cannot be this text. It takes a catalogue'],
    ['messages', { messages: null }, 'messages cannot be null'],
    ['warnBefore', { warnBefore: -5 }, 'warnBefore cannot be -5. It takes minutes'],
    ['warnBefore, NaN', { warnBefore: Number.NaN }, 'warnBefore cannot be NaN'],
    ['warnBefore as text', { warnBefore: 'soon' }, 'warnBefore cannot be this text'],
    ['hardwareId', { hardwareId: '' }, 'hardwareId cannot be empty text'],
    ['hardwareId with a space', { hardwareId: 'a b' }, 'It takes text of 1 to 512 characters'],
    ['scope', { scope: 5 }, 'scope cannot be 5. It takes an opaque id'],
    ['license', { license: {} }, 'license cannot be of type object'],
  ])('%s', (_, props, message) => {
    expect(() => renderToString(pageWith(props))).toThrow(message);
  });

  it('and says nothing of what is right', () => {
    const right = { scope: 'user_42', warnBefore: 30, hardwareId: 'a-device', messages: de };
    renderToString(pageWith({ ...right, endpoint: 'https://portal.example/api/license' }));
    renderToString(pageWith({ messages: { panel: { title: 'Seat' }, locale: 'en-GB' } }));
  });
});

describe('the provider tells, once, of', () => {
  it.each([
    ['a misspelt text', { messages: { panel: { titel: 'Platz' } } }, 'messages.panel.titel is no'],
    ['a text in place of a group', { messages: { panel: 'Platz' } }, 'messages.panel is no text'],
    ['an address for a scope', { scope: 'jo@example.com' }, 'scope looks like an e-mail address'],
    ['an endpoint without a slash', { endpoint: 'api/license' }, 'Begin it with a slash'],
  ])('%s', (_, props, message) => {
    const said = listenToConsole();
    renderToString(pageWith(props));
    const text = said();
    expect(text).toContain(message);
    expect(text).not.toContain('jo@example.com');
    renderToString(pageWith(props));
    expect(said()).toBe('');
  });

  it.each([
    ['404', 'text/html', 404],
    ['200', 'text/html', 200],
  ])('another page at the endpoint: %s with %s', async (_, type, status) => {
    const said = listenToConsole();
    const answer = (): Response =>
      new Response('<!doctype html>', {
        status,
        headers: { 'Content-Type': `${type}; charset=x` },
      });
    const { result } = await renderWithStack(() => useFloatingBorrow(), {
      fetch: () => Promise.resolve(answer()),
    });
    const borrow = (): Promise<unknown> => result.current.mutateAsync({ until: null });
    await expect(borrow()).rejects.toMatchObject({ code: 'invalid_response', status });
    expect(said()).toMatch(
      new RegExp(`/api/license/borrow answered ${status} with ${type}.*Mount createFloatingProxy`),
    );
    await expect(borrow()).rejects.toMatchObject({ status });
    expect(said()).toBe('');
  });
});

describe('components and hooks refuse, by name,', () => {
  it.each([
    ['a duration alone', { durations: '8h' }, 'BorrowForm: durations takes a list of choices'],
    ['another form', { durations: ['8 hours'] }, 'durations takes hours such as "8h", days such'],
    ['a number', { durations: [8] }, '"8" is none of them'],
    ['a century', { durations: ['9999999d'] }, 'a hundred years (36500d) at most'],
    [
      'a heading',
      { headingLevel: 9 },
      'headingLevel={9} is no level here. It takes a whole number',
    ],
  ])('%s', (_, props, message) => {
    const given = untyped(props);
    expect(() => renderToString(pageWith({}, <BorrowForm {...given} />))).toThrow(message);
    expect(() => renderToString(pageWith({}, <FloatingLicensePanel {...given} />))).toThrow(
      message,
    );
  });

  it('a choice', () => {
    const choice = (
      <Borrow.Root>
        <Borrow.Choice {...{ value: '0h' as const }}>
          <Borrow.ChoiceName />
        </Borrow.Choice>
      </Borrow.Root>
    );
    expect(() => renderToString(pageWith({}, choice))).toThrow(
      'Borrow.Choice: value takes no "0h"',
    );
  });

  it.each([
    ['nothing', undefined],
    ['text', 'Seat'],
    ['two elements', [<b key="1">Your</b>, <b key="2">seat</b>]],
  ])('an element of your own that is %s', (_, children) => {
    const part = (
      <Seat.Root>
        <Seat.Badge asChild>{children}</Seat.Badge>
      </Seat.Root>
    );
    expect(() => renderToString(pageWith({}, part))).toThrow(
      'Seat.Badge with asChild needs exactly one element inside. That element takes',
    );
  });

  it.each([['2026'], [new Date('soon')]])('a date that is none: %s', (until) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a host without types gives
    const Count = (): number | undefined => useRemainingTime(until as Date);
    const message = `useRemainingTime counts down to a Date, such as seat.until; "${String(until)}"`;
    expect(() => renderToString(pageWith({}, <Count />))).toThrow(message);
  });
});
