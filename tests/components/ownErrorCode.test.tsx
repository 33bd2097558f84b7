import { QueryClient } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { MessageOverrides } from '../../src/index.js';
import { FloatingLicensePanel, FloatingLicenseProvider, mergeMessages } from '../../src/index.js';
import { de } from '../../src/messages/de.js';
import { en } from '../../src/messages/en.js';
import type { Authorize } from '../../src/proxy/index.js';
import { actionFetch } from '../support/actionFetch.js';
import { createActivatedStack, device } from '../support/createActivatedStack.js';

// From what a host's `authorize` says on the server to what a person reads.

beforeEach(() => localStorage.clear());
afterEach(cleanup);

async function borrowWhere(
  authorize: Authorize,
  messages?: MessageOverrides,
): Promise<HTMLElement> {
  const stack = await createActivatedStack({
    proxy: { authorize: (question) => question.action !== 'borrow' || authorize(question) },
  });
  render(
    <FloatingLicenseProvider
      endpoint="/api/license"
      fetch={actionFetch(stack)}
      hardwareId={device}
      queryClient={new QueryClient()}
      messages={messages}
    >
      <FloatingLicensePanel />
    </FloatingLicenseProvider>,
  );
  const { submit } = mergeMessages(en, messages ?? {}).borrow;
  fireEvent.click(await screen.findByRole('button', { name: submit }));
  return screen.findByRole('alert');
}

const own = { trial_over: { what: 'Your trial is over', next: 'Ask sales@vendor.example.' } };

it.each([
  ['English', { errors: own }, en],
  ['another language', mergeMessages(de, { errors: own }), de],
])('shows the text that a page has for a code of the host’s own: %s', async (_, texts, base) => {
  const alert = await borrowWhere(() => 'trial_over', texts);
  expect(alert.textContent).toContain(own.trial_over.what);
  expect(alert.textContent).toContain(own.trial_over.next);
  // What was left out is filled in.
  expect(alert.textContent).toContain(base.otherError.why);
});

it('shows another text for what may not be done here', async () => {
  const messages = { errors: { not_permitted: { next: 'Ask the IT desk.' } } };
  const alert = await borrowWhere(() => false, messages);
  expect(alert.textContent).toContain(en.errors.not_permitted.what);
  expect(alert.textContent).toContain('Ask the IT desk.');
});

it('shows a code that has no text as such, and blames nobody', async () => {
  const alert = await borrowWhere(() => 'trial_over');
  expect(alert.textContent).toContain(en.otherError.what);
  expect(alert.textContent).toContain('trial_over');
});
