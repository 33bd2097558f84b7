import { QueryClient } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { StrictMode } from 'react';
import { afterEach } from 'vitest';
import type { FloatingLicenseProviderProps } from '../../src/index.js';
import { FloatingLicenseProvider } from '../../src/index.js';
import type { TestStack } from '../../src/testing/index.js';
import { createTestStack } from '../../src/testing/index.js';
import { activateDevice } from './activateDevice.js';
import { clientOf } from './clientOf.js';

const endpoint = '/api/license';
let devices = 0;

afterEach(leavePage);

/** Ends what was rendered, and what it left behind. */
export function leavePage(): void {
  cleanup();
  localStorage.clear();
  // A part may have been shown where there is no network.
  Reflect.deleteProperty(navigator, 'onLine');
  // Nor has jsdom notifications.
  Reflect.deleteProperty(globalThis, 'Notification');
}

/** A stack with one device on it, and what that device can do before the page is there. */
export interface World {
  stack: TestStack;
  hardwareId: string;
  /** Borrows, for as long as the licence allows or until a date, as an earlier visit would have. */
  borrow: (until?: Date) => Promise<void>;
  /** Activates, which tells how many seats there are. */
  activate: () => Promise<void>;
}

/** The time at which every world begins: a Friday, half a minute before a full hour. */
export const beginning = Date.UTC(2026, 10, 20, 8, 59, 30);

/** Changes the fields that the proxy sends to the service. */
export type Spoil = (fields: Record<string, unknown>) => Record<string, unknown>;

/** Creates a {@link World} with an activated device of its own. */
export async function createWorld(spoil: Spoil = (fields) => fields): Promise<World> {
  // Of its own: what an earlier test left under way writes elsewhere.
  const hardwareId = `device-of-the-parts-${++devices}`;
  const fetch = async (request: Request): Promise<Response> => {
    const { url, method, headers } = request;
    if (method === 'GET') return stack.emulator.fetch(request);
    const body = JSON.stringify(spoil(await request.json()));
    // A page's Request cannot carry a Date, so its headers go along as they are.
    const copy = Object.defineProperty(new Request(url, { method, body }), 'headers', {
      value: headers,
    });
    return stack.emulator.fetch(copy);
  };
  const stack: TestStack = await createTestStack({
    emulator: { now: () => beginning },
    proxy: { fetch },
  });
  await activateDevice(stack, hardwareId);
  const client = clientOf(stack, hardwareId);
  return {
    stack,
    hardwareId,
    borrow: async (until) => void (await client.borrow(until ?? null)),
    activate: async () => void (await client.activate()),
  };
}

/** Gives the browser notifications, whose person allows them when asked. */
export function allowNotifications(): void {
  const value = {
    permission: 'default',
    requestPermission: async (): Promise<void> => void (value.permission = 'granted'),
  };
  Object.defineProperty(globalThis, 'Notification', { configurable: true, value });
}

/** What the provider is to be told otherwise. */
export type Provided = Partial<FloatingLicenseProviderProps>;

/** Renders below a provider over a world, in StrictMode. */
export function renderIn(
  { stack, hardwareId }: World,
  children: ReactNode,
  provided: Provided = {},
): { container: HTMLElement; queryClient: QueryClient } {
  const queryClient = new QueryClient();
  const { container } = render(
    <StrictMode>
      <FloatingLicenseProvider
        endpoint={endpoint}
        hardwareId={hardwareId}
        fetch={stack.fetch}
        timeZone="Europe/Berlin"
        locale="en-GB"
        queryClient={queryClient}
        {...provided}
      >
        {children}
      </FloatingLicenseProvider>
    </StrictMode>,
  );
  return { container, queryClient };
}
