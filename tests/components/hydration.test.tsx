import { fireEvent, screen } from '@testing-library/dom';
import type { ReactElement } from 'react';
import { Suspense, version } from 'react';
import type { Root } from 'react-dom/client';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DeviceIdentity, FloatingLicensePanel } from '../../src/index.js';
import { en } from '../../src/messages/en.js';
import type { TestStack } from '../../src/testing/index.js';
import { createTestStack } from '../../src/testing/index.js';
import { actionFetch } from '../support/actionFetch.js';
import { activateDevice } from '../support/activateDevice.js';
import type { PanelPageProps } from '../support/PanelPage.js';
import { PanelPage } from '../support/PanelPage.js';
import { renderOnServer } from '../support/renderOnServer.js';
import { seatsOf } from '../support/seatsOf.js';
import { startOf } from '../support/startOf.js';

// The server's HTML is taken over as it is, in StrictMode: a warning of React in the console fails.

const hardwareId = 'device-of-a-rendered-page';
const mismatches: unknown[] = [];
let page: Root | undefined;

beforeEach(() => localStorage.clear());

afterEach(() => {
  leave();
  expect(mismatches.splice(0)).toEqual([]);
});

it('a first visit takes the page over and looks this device up', async () => {
  const stack = await createTestStack();
  hydrate({ fetch: actionFetch(stack) });
  await screen.findByText(en.seat.none);
});

it('a visit with a borrowed seat takes the same page over, and then shows the seat', async () => {
  const stack = await createTestStack();
  await activateDevice(stack, hardwareId);
  await borrowOnAnEarlierVisit(stack);
  await screen.findByText(new RegExp(startOf(en.seat.borrowed)));
  leave();

  hydrate({ fetch: actionFetch(stack), hardwareId });
  await screen.findByText(new RegExp(startOf(en.seat.borrowed)));
  expect(screen.getByRole('time').getAttribute('datetime')).toBe(seatsOf(stack)[0]);
  expect(screen.queryByRole('button', { name: en.release.action })).not.toBeNull();
});

it('a visit whose answer was lost takes the same page over, and then says so', async () => {
  const stack = await createTestStack();
  await activateDevice(stack, hardwareId);
  stack.failInBrowser.next('drop-after-commit');
  await borrowOnAnEarlierVisit(stack);
  await screen.findByRole('alert');
  leave();

  hydrate({ fetch: actionFetch(stack), hardwareId });
  await screen.findAllByText(en.seat.maybeBorrowed);
});

it('a reader in a browser without storage takes the same page over, and is told', async () => {
  const stack = await createTestStack();
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  });
  hydrate({ fetch: actionFetch(stack), hardwareId });
  await screen.findByText(en.panel.notStored);
});

// React 18 renders such a part anew, since the provider told it of the reader's language meanwhile.
it.skipIf(version.startsWith('18.'))(
  'a part that is taken over after the seat was read begins with what the server wrote',
  async () => {
    const stack = await createTestStack();
    let isLate = false;
    const arrival = new Promise<void>((resolve) => {
      const arrive = (): void => {
        isLate = false;
        resolve();
      };
      addEventListener('arrive', arrive, { once: true });
    });
    function Late({ children }: { children: ReactElement }): ReactElement {
      // oxlint-disable-next-line no-throw-literal, typescript/only-throw-error -- how React 18 waits
      if (isLate) throw arrival;
      return children;
    }
    const whole = (
      <PanelPage fetch={actionFetch(stack)} hardwareId={hardwareId}>
        <Suspense>
          <Late>
            <FloatingLicensePanel>
              <DeviceIdentity />
            </FloatingLicensePanel>
          </Late>
        </Suspense>
      </PanelPage>
    );
    const container = newContainer();
    container.innerHTML = renderOnServer(whole);
    isLate = true;
    page = hydrateRoot(container, whole, { onRecoverableError: (error) => mismatches.push(error) });
    await screen.findByText(en.seat.unknown);
    dispatchEvent(new Event('arrive'));
    await vi.waitFor(() => expect(screen.getAllByText(en.seat.unknown)).toHaveLength(2));
  },
);

/** Hands the browser the server's HTML, which is the same whatever this browser remembers. */
function hydrate(props: PanelPageProps): void {
  const container = newContainer();
  container.innerHTML = renderOnServer(<PanelPage {...props} />);
  expect(container.textContent).toContain(en.seat.pending);
  page = hydrateRoot(container, <PanelPage {...props} />, {
    onRecoverableError: (error) => mismatches.push(error),
  });
}

async function borrowOnAnEarlierVisit(stack: TestStack): Promise<void> {
  page = createRoot(newContainer());
  page.render(<PanelPage fetch={actionFetch(stack)} hardwareId={hardwareId} />);
  await screen.findByText(en.seat.unknown);
  fireEvent.click(screen.getByRole('button', { name: en.borrow.submit }));
}

function newContainer(): HTMLElement {
  return document.body.appendChild(document.createElement('div'));
}

function leave(): void {
  page?.unmount();
  document.body.replaceChildren();
}
