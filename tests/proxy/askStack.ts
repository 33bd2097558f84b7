import type { ProxyEvent } from '../../src/proxy/index.js';
import type { EmulatorLicense, TestStack, TestStackOptions } from '../../src/testing/index.js';
import { createTestStack } from '../../src/testing/index.js';
import { keepSecret, sawLeave, watched } from './watchSecrets.js';

/** The device of these tests, activated on both licences. */
export const hardware_id = 'device-1';

const devices = [{ hardwareId: hardware_id }];
export const licenses: EmulatorLicense[] = [
  { shows: 'plain', licenseKey: 'PLAI-N000-0000-0001', devices },
  { shows: 'other', licenseKey: 'OTHE-R000-0000-0002', devices },
  { shows: 'user', username: 'ada@example.test', password: 'not-a-real-password', devices },
];

/** What an answer says, its status and what it tells about when to come back. */
export interface Told {
  [field: string]: unknown;
  status: number;
  retryAfter: string | null;
}

/** Asks the proxy of a stack, as a browser does. */
export async function ask(
  stack: Pick<TestStack, 'fetch'>,
  action: string,
  more: object = {},
  init: RequestInit = {},
): Promise<Told> {
  const rest = action === 'borrow' ? { borrowed_until: null } : {};
  const response = await stack.fetch(`/api/license/${action}`, {
    method: 'POST',
    body: JSON.stringify({ hardware_id, ...rest, ...more }),
    ...init,
    headers: { 'Content-Type': 'application/json', ...Object(init.headers) },
  });
  const text = await response.text();
  sawLeave([...response.headers], text);
  const json: object = text === '' ? {} : JSON.parse(text);
  return { ...json, status: response.status, retryAfter: response.headers.get('retry-after') };
}

/** A stack whose device is activated, and all that its proxy tells. */
export async function createStack(
  options: TestStackOptions = {},
): Promise<TestStack & { events: ProxyEvent[] }> {
  const events: ProxyEvent[] = [];
  const stack: TestStack = await createTestStack({
    ...options,
    emulator: { licenses, ...options.emulator },
    proxy: watched({
      fetch: (request) => emulator.fetch(request),
      ...options.proxy,
      onEvent: (event) => {
        events.push(event);
        options.proxy?.onEvent?.(event);
      },
    }),
  });
  const { emulator } = stack;
  keepSecret(emulator.apiKey, emulator.sharedKey, emulator.oauth.clientSecret);
  for (const { licenseKey, password } of stack.emulator.licenses) keepSecret(licenseKey, password);
  return Object.assign(stack, { events });
}
