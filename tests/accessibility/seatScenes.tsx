import { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { StrictMode } from 'react';
import { expect } from 'vitest';
import type { Locator } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { FloatingLicensePanelProps, FloatingLicenseProviderProps } from '../../src/index.js';
import { FloatingLicensePanel, FloatingLicenseProvider } from '../../src/index.js';
import type { TestStack, TestStackOptions } from '../../src/testing/index.js';
import { createTestStack } from '../../src/testing/index.js';
import { actionFetch } from '../support/actionFetch.js';
import { activateDevice } from '../support/activateDevice.js';
import { clientOf } from '../support/clientOf.js';

/** The device of these tests. */
export const device = 'device-of-the-reader';

/** What {@link showToReader} may be told. */
export type ReaderOptions = Partial<Omit<FloatingLicenseProviderProps, 'children'>> &
  FloatingLicensePanelProps;

/**
 * Shows the whole panel to a reader in Berlin who reads English.
 *
 * @returns the panel, once the server has told it what time it is
 */
export async function showToReader(
  stack: TestStack,
  { durations, density, ...provider }: ReaderOptions = {},
): Promise<Locator> {
  const screen = await render(
    provide(stack, <FloatingLicensePanel durations={durations} density={density} />, provider),
  );
  const panel = screen.getByRole('region');
  await expect.element(panel.getByText(/^Until Fri, 20 Nov 2026/)).toBeVisible();
  return panel;
}

/** Shows some components to the same reader, outside of a panel; faults befall actions alone. */
export async function showAlone(
  stack: Pick<TestStack, 'fetch' | 'proxy'>,
  children: ReactNode,
): Promise<Locator> {
  const screen = await render(provide({ fetch: actionFetch(stack) }, <main>{children}</main>));
  return screen.getByRole('main');
}

function provide(
  stack: Pick<TestStack, 'fetch'>,
  children: ReactNode,
  provider?: Partial<FloatingLicenseProviderProps>,
): ReactNode {
  return (
    <StrictMode>
      <FloatingLicenseProvider
        endpoint="/api/license"
        hardwareId={device}
        locale="en-GB"
        timeZone="Europe/Berlin"
        fetch={stack.fetch}
        queryClient={new QueryClient()}
        {...provider}
      >
        {children}
      </FloatingLicenseProvider>
    </StrictMode>
  );
}

/** Friday, half a minute before ten in Berlin. The whole stack stands still there. */
export const friday = Date.UTC(2026, 10, 20, 8, 59, 30);

/** A stack whose clock stands still, with an activated device. */
export async function createStillStack(options: TestStackOptions = {}): Promise<TestStack> {
  const stack = await createTestStack({
    ...options,
    emulator: { now: () => friday, ...options.emulator },
  });
  await activateDevice(stack, device);
  return stack;
}

/** Lets an earlier visit borrow for an hour, and learn how many seats there are. */
export async function borrowEarlier(stack: TestStack): Promise<void> {
  const client = clientOf(stack, device);
  await client.borrow(new Date(friday + 3_630_000));
  await client.activate();
}
