import { expect, it } from 'vitest';
import type { RenderResult } from 'vitest-browser-react';
import { en } from '../../src/messages/en.js';
import type { FloatingProxyOptions } from '../../src/proxy/index.js';
import type { TestStack } from '../../src/testing/index.js';
import { createTestStack, defaultLicenses } from '../../src/testing/index.js';
import { activateDevice } from '../support/activateDevice.js';
import type { RecordedAnswer } from '../support/recordAnswers.js';
import { recordAnswers } from '../support/recordAnswers.js';
import { showPanel } from '../support/showPanel.js';

// Whatever happens, no secret reaches the browser: not in an answer, not in storage, not on the page.

interface Journey {
  who: string;
  /** Each request of the page in turn, and what it was answered. */
  story: string[];
  license?: string;
  proxy?: Partial<FloatingProxyOptions>;
  arrange?: (stack: TestStack) => void;
  /** Answers in the place of the service. */
  service?: (request: Request) => Promise<Response>;
}

const unknownDevice = 'borrow device_not_found';
const firstVisit = [unknownDevice, 'activate ok', 'borrow ok', 'release ok'];
const always = (code: string): string[] => [`borrow ${code}`, `release ${code}`];

const journeys: Journey[] = [
  { who: 'with a licence key', story: firstVisit },
  { who: 'with a user name and password', license: 'user', story: firstVisit },
  { who: 'with a token of single sign-on', license: 'sso', story: firstVisit },
  {
    who: 'before a full pool',
    license: 'full-pool',
    story: [unknownDevice, 'activate ok', 'borrow floating_not_available'],
  },
  {
    who: 'who may not borrow',
    license: 'borrow-off',
    story: ['borrow license_borrow_not_allowed', 'release device_not_found'],
  },
  {
    who: 'with a disabled licence',
    license: 'disabled',
    story: always('license_not_enabled'),
  },
  {
    who: 'with an inactive licence',
    license: 'inactive',
    story: ['borrow license_not_active', ...firstVisit.slice(1)],
  },
  {
    who: 'with an expired licence',
    license: 'expired',
    story: ['borrow license_expired', 'release device_not_found'],
  },
  {
    who: 'on a blacklisted device',
    license: 'blacklisted-device',
    story: [unknownDevice, 'activate ok', 'borrow blacklisted'],
  },
  {
    who: 'without an activation left',
    license: 'activations-used-up',
    story: [unknownDevice, 'activate license_activated_max_times'],
  },
  {
    who: 'with a key that is no licence',
    proxy: { identify: () => ({ licenseKey: 'no-such-licence-key' }) },
    story: always('license_not_found'),
  },
  {
    who: 'who is not signed in',
    proxy: { identify: () => null },
    story: ['borrow unauthenticated', 'release unauthenticated'],
  },
  {
    who: 'whose session store is down',
    proxy: { identify: () => Promise.reject(new Error('redis://:secret-of-redis@store')) },
    story: always('internal_error'),
  },
  {
    who: 'of an unknown product',
    proxy: { product: 'no-such-product' },
    story: always('unknown_product'),
  },
  {
    who: 'of a proxy with a wrong shared key',
    proxy: { sharedKey: 'another-shared-key' },
    story: always('signature_mismatch'),
  },
  {
    who: 'of a proxy with a wrong API key',
    proxy: { apiKey: 'another-api-key' },
    story: always('invalid_api_key'),
  },
  {
    who: 'of a proxy whose API key was revoked',
    arrange: (stack) => stack.apiKey('revoked'),
    story: always('revoked_api_key'),
  },
  {
    who: 'while the service is down',
    arrange: ({ fail }) => fail.next('html-502', 'drop-before-commit'),
    story: always('service_unavailable'),
  },
  {
    who: 'while the service is busy',
    arrange: ({ fail }) => fail.next('rate-limited', 'rate-limited-retry-after'),
    story: always('rate_limited'),
  },
  {
    who: 'whose service echoes in a refusal',
    service: async (request) => {
      const echo = `${request.headers.get('authorization')} ${await request.text()}`;
      const refusal = { status: 400, code: 'license_not_found', message: echo, echo };
      return Response.json(refusal, { status: 400, headers: echoOf(request) });
    },
    story: always('license_not_found'),
  },
  {
    who: 'whose service echoes the signature alone',
    service: async (request) => {
      const [, message = ''] = /signature="([^"]+)"/.exec(echoOf(request)['X-Echo'] ?? '') ?? [];
      return Response.json({ status: 400, code: 'license_not_found', message }, { status: 400 });
    },
    story: always('license_not_found'),
  },
  {
    who: 'whose service echoes in a code',
    service: async () => {
      const refusal = { status: 400, code: 'PLAI-N000-0000-0001', message: 'PLAI-N000-0000-0001' };
      return Response.json(refusal, { status: 400 });
    },
    story: always('invalid_response'),
  },
  {
    who: 'whose service echoes in an answer',
    service: async (request) => new Response(await request.text(), { headers: echoOf(request) }),
    story: ['borrow signature_invalid', 'release invalid_response'],
  },
];

it.each(journeys)('a customer $who receives no secret', async (journey) => {
  const { stack, secrets } = await setUp(journey);
  const { fetch, answers } = recordAnswers(stack.fetch);
  const screen = await showPanel(stack, { hardwareId: 'a-browser', fetch });

  for (const [index, step] of journey.story.entries()) {
    // After an activation the page borrows by itself.
    if (journey.story[index - 1] !== 'activate ok') await act(screen, step);
    await expect.poll(() => storyOf(answers)[index]).toBe(step);
    await expect.element(screen.getByRole('button', { name: /…$/ })).not.toBeInTheDocument();
    const received = {
      answers,
      stored: [...Object.entries(localStorage), ...Object.entries(sessionStorage)],
      cookie: document.cookie,
      page: new XMLSerializer().serializeToString(screen.baseElement),
    };
    expect(secretsIn(received, secrets())).toEqual([]);
  }
  expect(storyOf(answers)).toEqual(journey.story);
});

it('a secret would be found: keys, signatures and passwords are looked for', async () => {
  const { stack, secrets } = await setUp({ who: '', story: [] });
  const { apiKey, sharedKey } = stack.emulator;
  await activateDevice(stack, 'a-browser');
  const [authorization = '', licenseSignature = ''] = secrets().slice(-2);
  expect(authorization).toContain('algorithm="hmac-sha256"');
  expect(licenseSignature).toMatch(/^[A-Za-z0-9+/]{300,}=*$/);
  const found = [apiKey, sharedKey, 'PLAI-N000-0000-0001', 'not-a-real-password', licenseSignature];
  expect(secretsIn({ deep: [found.join(' ')] }, secrets())).toEqual(expect.arrayContaining(found));
});

/** A stack of whose secrets we know: the fixed ones, and those that travelled so far. */
async function setUp(journey: Journey): Promise<{ stack: TestStack; secrets: () => string[] }> {
  const { license, proxy, service, arrange } = journey;
  const travelled: string[] = [];
  const stack: TestStack = await createTestStack({
    license,
    proxy: {
      fetch: async (request) => {
        const authorization = request.headers.get('authorization') ?? '';
        const [, signature = authorization] = /signature="([^"]+)"/.exec(authorization) ?? [];
        travelled.push(signature, authorization);
        const answer = await (service ?? stack.emulator.fetch)(request);
        travelled.push(answer.headers.get('licensesignature') ?? authorization);
        return answer;
      },
      ...proxy,
    },
  });
  arrange?.(stack);
  const { apiKey, sharedKey } = stack.emulator;
  const credentials = defaultLicenses.flatMap(({ licenseKey, username, password, idToken, code }) =>
    [licenseKey, username, password, idToken, code].filter((text) => text !== undefined),
  );
  const fixed = [
    apiKey,
    sharedKey,
    'another-api-key',
    'another-shared-key',
    'no-such-licence-key',
    'secret-of-redis',
    ...credentials,
    'licensesignature',
    'hmac-sha256',
  ];
  return { stack, secrets: () => [...fixed, ...travelled] };
}

async function act(screen: RenderResult, step: string): Promise<void> {
  const press = (name: string): Promise<void> => screen.getByRole('button', { name }).click();
  if (step.startsWith('borrow')) await press(en.borrow.submit);
  if (step.startsWith('activate')) await press(en.remedy.activate);
  if (step.startsWith('release')) {
    const { action, actionUnknown } = en.release;
    const name = new RegExp(`^(${action}|${actionUnknown})$`);
    await screen.getByRole('button', { name }).click();
    await press(en.release.confirm);
  }
}

/** What a person did, and what came of it; a page also asks for the time. */
function storyOf(answers: RecordedAnswer[]): string[] {
  return answers
    .filter(({ action }) => action !== 'time')
    .map(({ action, status, body }) => {
      if (status < 400) return `${action} ok`;
      const { code } = JSON.parse(body) as { code: string };
      return `${action} ${code}`;
    });
}

function secretsIn(received: object, secrets: string[]): string[] {
  const text = JSON.stringify(received).toLowerCase();
  const isIn = (form: string): boolean =>
    text.includes(JSON.stringify(form.toLowerCase()).slice(1, -1));
  return secrets.filter((secret) => isIn(secret) || isIn(encodeURIComponent(secret)));
}

function echoOf(request: Request): Record<string, string> {
  const authorization = request.headers.get('authorization') ?? '';
  return { Authorization: authorization, 'X-Echo': authorization, LicenseSignature: 'bm9uZQ==' };
}
