import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { FloatingLicensePanel, FloatingLicenseProvider } from '../../src/index.js';
import { en } from '../../src/messages/en.js';
import { errors as documented } from '../../src/protocol/index.js';
import type { FloatingProxyOptions } from '../../src/proxy/index.js';
import type { TestStack } from '../../src/testing/index.js';
import { createTestStack } from '../../src/testing/index.js';

// Every documented code: from the emulator's state through the real proxy to the text on the screen.

const device = 'test-device';

interface Case {
  code: string;
  license?: string;
  proxy?: Partial<FloatingProxyOptions>;
  /** Spoils what the proxy sends. */
  spoil?: (request: Request) => Promise<Request>;
  /** Default: the device is activated first. */
  activated?: false;
  arrange?: (stack: TestStack) => void;
  /** What the screen says. */
  says: string;
}

const { errors, releaseErrors, setupError } = en;

const borrowCases: Case[] = [
  { code: 'missing_headers', spoil: withoutDate, says: setupError.what },
  { code: 'missing_parameters', spoil: withoutEnd, says: setupError.what },
  { code: 'unknown_product', proxy: { product: 'no-such' }, says: setupError.what },
  {
    code: 'license_not_found',
    proxy: { identify: () => ({ licenseKey: 'no-such' }) },
    says: errors.license_not_found.what,
  },
  {
    code: 'license_not_active',
    arrange: ({ license }) => license.set({ active: false }),
    says: errors.license_not_active.what,
  },
  {
    code: 'license_not_enabled',
    arrange: ({ license }) => license.disable(),
    says: errors.license_not_enabled.what,
  },
  {
    code: 'license_expired',
    arrange: ({ license }) => license.expire(),
    says: errors.license_expired.what,
  },
  {
    code: 'license_borrow_not_allowed',
    license: 'borrow-off',
    says: errors.license_borrow_not_allowed.what,
  },
  {
    code: 'borrow_until_not_valid',
    arrange: ({ license }) => license.set({ maxBorrowTime: 0.5 }),
    says: errors.borrow_until_not_valid.what,
  },
  { code: 'device_not_found', activated: false, says: errors.device_not_found.what },
  { code: 'blacklisted', license: 'blacklisted-device', says: errors.blacklisted.what },
  {
    code: 'floating_not_available',
    license: 'full-pool',
    says: errors.floating_not_available.what,
  },
];

const releaseCases: Case[] = [
  { code: 'unknown_product', proxy: { product: 'no-such' }, says: setupError.what },
  {
    code: 'license_not_found',
    proxy: { identify: () => ({ licenseKey: 'no-such' }) },
    says: errors.license_not_found.what,
  },
  {
    code: 'license_not_active',
    arrange: ({ license }) => license.set({ active: false }),
    says: errors.license_not_active.what,
  },
  {
    code: 'license_not_enabled',
    arrange: ({ license }) => license.disable(),
    says: errors.license_not_enabled.what,
  },
  { code: 'device_not_found', activated: false, says: releaseErrors.device_not_found.what },
  { code: 'blacklisted', license: 'blacklisted-device', says: errors.blacklisted.what },
  { code: 'floating_not_available', says: releaseErrors.floating_not_available.what },
];

describe('borrow is refused with', () => {
  it.each(borrowCases)('$code', async (refusal) => {
    const screen = await show(refusal);
    await screen.getByRole('button', { name: 'Borrow seat' }).click();
    await expectRefusal(screen, refusal);
  });
});

describe('release is refused with', () => {
  it.each(releaseCases)('$code', async (refusal) => {
    const screen = await show(refusal);
    await screen.getByRole('button', { name: en.release.actionUnknown }).click();
    await screen.getByRole('button', { name: 'Return seat' }).click();
    await expectRefusal(screen, refusal);
  });
});

it('activation is refused with license_activated_max_times', async () => {
  const code = 'license_activated_max_times';
  const screen = await show({ code, license: 'activations-used-up', activated: false, says: '' });
  await screen.getByRole('button', { name: 'Borrow seat' }).click();
  await screen.getByRole('button', { name: 'Activate this device' }).click();
  await expectRefusal(screen, { code, says: errors[code].what });
});

type Screen = Awaited<ReturnType<typeof render>>;

async function show(refusal: Case): Promise<Screen> {
  const { license = 'plain', proxy, spoil, activated = true, arrange } = refusal;
  const stack: TestStack = await createTestStack({
    license,
    proxy: {
      fetch: async (request) => stack.emulator.fetch(spoil ? await spoil(request) : request),
      ...proxy,
    },
  });
  if (activated) {
    await stack.fetch('/api/license/activate', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ hardware_id: device }),
    });
  }
  arrange?.(stack);
  return render(
    <StrictMode>
      <FloatingLicenseProvider
        endpoint="/api/license"
        // Given and nothing stored: the seat is unknown, so that borrow and release can be tried.
        hardwareId={device}
        fetch={stack.fetch}
        queryClient={new QueryClient()}
      >
        <FloatingLicensePanel />
      </FloatingLicenseProvider>
    </StrictMode>,
  );
}

async function expectRefusal(screen: Screen, { code, says }: Case): Promise<void> {
  await expect.element(screen.getByText(says)).toBeVisible();
  // Open already where the text asks to mention the code.
  const details = screen.container.querySelector('details');
  if (!details?.open) await screen.getByText(en.details, { exact: true }).click();
  await expect.element(screen.getByText(`code: ${code}`)).toBeVisible();
  // The documented message stands beside the code; what fills its placeholder varies.
  const { message } = documented[code as keyof typeof documented];
  await expect.element(screen.getByText(message.split('{')[0] ?? '')).toBeVisible();
}

/** A page's `Request` cannot carry a Date, so copying one loses it. */
async function withoutDate(request: Request): Promise<Request> {
  return new Request(request);
}

async function withoutEnd(request: Request): Promise<Request> {
  const { borrowed_until: _, ...rest } = await request.json();
  const { url, method } = request;
  const copy = new Request(url, { method, body: JSON.stringify(rest) });
  return Object.defineProperty(copy, 'headers', { value: request.headers });
}
