import { screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { Borrow, Device, Release } from '../../src/index.js';
import { en } from '../../src/messages/en.js';
import { createWorld, renderIn } from '../support/renderPart.js';

// A part that names or describes another does so under whatever id a host gives it, and where it is
// left out nothing points to it.

// An id of the browser's own, from which the way leads back to an earlier one.
beforeEach(() =>
  localStorage.setItem('react-floating-license:hardware-id:', '{"version":1,"id":"mine"}'),
);

const own = (ids: boolean, name: string): { id?: string } => (ids ? { id: `my-${name}` } : {});

describe.each([
  ['the ids of the library', false],
  ['ids of the host', true],
])('with %s', (_, ids) => {
  it('the title names the form, the label the date, and the problem describes it', async () => {
    await show(
      <Borrow.Root durations={[]}>
        <Borrow.Title {...own(ids, 'title')} />
        <Borrow.DateLabel />
        <Borrow.Date {...own(ids, 'date')} />
        <Borrow.Problem {...own(ids, 'problem')}>What is wrong</Borrow.Problem>
      </Borrow.Root>,
    );
    expect(await screen.findByRole('form', { name: 'Borrow a seat' })).toBeDefined();
    const date = await screen.findByLabelText(/^Date and time/);
    expect(date.id).toMatch(ids ? /^my-date$/ : /date$/);
    expect(pointedTo(date, 'aria-describedby')?.textContent).toBe('What is wrong');
  });

  it('the title names the dialog', async () => {
    const { container } = await show(
      <Release.Root>
        <Release.Dialog>
          <Release.Title {...own(ids, 'title')} />
        </Release.Dialog>
      </Release.Root>,
    );
    const [dialog] = container.getElementsByTagName('dialog');
    const title = dialog && pointedTo(dialog, 'aria-labelledby');
    expect(title?.textContent).toBe('Return this seat?');
  });

  it('the label names the form and its field, which what is wrong and the reason describe', async () => {
    await show(
      <Device.Root>
        <Device.Form>
          <Device.Why {...own(ids, 'why')}>What it is good for</Device.Why>
          <Device.EarlierLabel {...own(ids, 'label')} />
          <Device.EarlierId {...own(ids, 'field')} />
          <Device.Problem {...own(ids, 'problem')}>What is wrong</Device.Problem>
        </Device.Form>
      </Device.Root>,
    );
    const form = await screen.findByRole('form', { name: 'Earlier device id' });
    const field = screen.getByRole('textbox', { name: 'Earlier device id' });
    expect(form.contains(field)).toBe(true);
    expect(field.id).toMatch(ids ? /^my-field$/ : /field$/);
    const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    const texts = described.map((id) => document.getElementById(id)?.textContent);
    expect(texts).toEqual(['What is wrong', 'What it is good for']);
  });
});

describe('with asChild, a child’s own', () => {
  it('id is what others refer to', async () => {
    const { container } = await show(
      <>
        <Borrow.Root durations={[]}>
          <Borrow.Title asChild>
            <h2 id="mine">Mine</h2>
          </Borrow.Title>
          <Borrow.DateLabel />
          <Borrow.Date asChild>
            <input id="when" />
          </Borrow.Date>
        </Borrow.Root>
        <Release.Root>
          <Release.Dialog>
            <Release.Does asChild>
              <div id="does" />
            </Release.Does>
            <Release.DoesNot />
          </Release.Dialog>
        </Release.Root>
      </>,
    );
    expect(await screen.findByRole('form', { name: 'Mine' })).toBeDefined();
    const date = await screen.findByLabelText(/^Date and time/);
    expect(date.id).toBe('when');
    const [dialog] = container.getElementsByTagName('dialog');
    const described = dialog?.getAttribute('aria-describedby')?.split(' ') ?? [];
    const texts = described.map((id) => document.getElementById(id)?.textContent);
    expect(texts).toEqual([en.release.does, en.release.doesNot]);
  });

  it('aria-label names it', async () => {
    await show(
      <Borrow.Root durations={[]} asChild>
        <form data-testid="form" aria-label="Mine">
          <Borrow.Title />
        </form>
      </Borrow.Root>,
    );
    const form = await screen.findByTestId('form');
    expect(form.getAttribute('aria-label')).toBe('Mine');
    expect(form.getAttribute('aria-labelledby')).toBeNull();
  });
});

it('an aria-label of undefined takes no name away', async () => {
  await show(
    <Borrow.Root durations={[]} aria-label={undefined}>
      <Borrow.Title />
    </Borrow.Root>,
  );
  expect(await screen.findByRole('form', { name: 'Borrow a seat' })).toBeDefined();
});

it('a part that is left out is not pointed to', async () => {
  const { container } = await show(
    <>
      <Borrow.Root durations={[]}>
        <Borrow.Date />
      </Borrow.Root>
      <Release.Root>
        <Release.Dialog />
      </Release.Root>
      <Device.Root>
        <Device.Form>
          <Device.EarlierId />
        </Device.Form>
      </Device.Root>
    </>,
  );
  await screen.findByRole('textbox');
  expect(container.querySelectorAll('[aria-labelledby], [aria-describedby]')).toHaveLength(0);
});

it.each([
  ['aria-label', { 'aria-label': 'Mine' }, 'Mine'],
  ['aria-labelledby={undefined}', { 'aria-labelledby': undefined }, null],
])('a name that the host gives by %s wins', async (_, props, name) => {
  const { container } = await show(
    <>
      <Borrow.Root {...props}>
        <Borrow.Title />
      </Borrow.Root>
      <Release.Root>
        <Release.Dialog {...props}>
          <Release.Title />
        </Release.Dialog>
      </Release.Root>
      <Device.Root>
        <Device.Form {...props}>
          <Device.EarlierLabel />
          <Device.EarlierId />
        </Device.Form>
      </Device.Root>
    </>,
  );
  await screen.findByRole('textbox');
  for (const element of container.querySelectorAll('form, dialog')) {
    expect(element.getAttribute('aria-labelledby')).toBeNull();
    expect(element.getAttribute('aria-label')).toBe(name);
  }
});

async function show(children: ReactElement): Promise<{ container: HTMLElement }> {
  return renderIn(await createWorld(), children, { hardwareId: undefined });
}

function pointedTo(element: Element, by: string): Element | null {
  return document.getElementById(element.getAttribute(by) ?? '');
}
