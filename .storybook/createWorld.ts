import type { FloatingLicenseProviderProps, SeatRecord } from 'react-floating-license';
import type { TestStack } from 'react-floating-license/testing';
import { createTestStack } from 'react-floating-license/testing';
import { rememberSeat } from './rememberSeat.js';

/** What a story may say of the world it stands in, as `parameters.license`. */
export interface LicenseParameters {
  /** What this browser remembers of a seat, at a moment of the server's clock. Default: none held. */
  remembers?: (now: number) => Partial<SeatRecord>;
  /** A browser that was never here: no id, nothing remembered, not activated. Default: false. */
  firstVisit?: boolean;
  /** Whether the device is activated already. Default: true, but for a first visit. */
  activated?: boolean;
  /** Brings the stack into the state that the story is about, last. */
  arrange?: (stack: TestStack) => void;
  /** The emulator's time when the story starts, ISO 8601. Default: the real time. */
  at?: string;
  /** Changes what comes back from the proxy, for what the emulator never answers. */
  rewrite?: (answer: string) => string;
  /** What the host says to the provider. */
  provider?: Partial<FloatingLicenseProviderProps>;
}

/** The server of one story, and the part of this browser's storage that belongs to it. */
export interface World {
  stack: TestStack;
  /** Of no other story: those on one page of docs share the browser, and must not share a seat. */
  endpoint: string;
  hardwareId: string | undefined;
  /** Forgets what the story left in the storage. */
  dispose: () => void;
}

const device = 'storybook-device';
let count = 0;

/** Puts the real proxy over the emulator behind a story: no mock of ours, no service worker. */
export async function createWorld(
  { remembers, firstVisit = false, activated = !firstVisit, arrange, at }: LicenseParameters,
  { scenario, hours }: { scenario: string; hours: number },
): Promise<World> {
  const endpoint = `/story-${++count}/api/license`;
  const shift = at ? Date.parse(at) - Date.now() : 0;
  const stack = await createTestStack({
    license: scenario,
    emulator: { now: () => Date.now() + shift },
  });
  const { clock } = stack;
  if (activated) await post(stack, 'activate');

  if (firstVisit) {
    forget('react-floating-license:hardware-id:');
    clock.advance({ hours });
  } else {
    const record = { known: { state: 'none' as const }, ...remembers?.(clock.now()) };
    await takeSeat(stack, record.known);
    clock.advance({ hours });
    const clockOffset = Math.round((clock.now() - Date.now()) / 1000) * 1000;
    await rememberSeat(endpoint, { version: 1, hardwareId: device, clockOffset, ...record });
  }
  arrange?.(stack);
  const hardwareId = firstVisit ? undefined : device;
  return { stack, endpoint, hardwareId, dispose: () => forget(endpoint) };
}

/** What the browser remembers is true of the emulator too, so that a story can go on from there. */
async function takeSeat(stack: TestStack, known: SeatRecord['known']): Promise<void> {
  if (known.state === 'held') await post(stack, 'check');
  if (known.state === 'borrowed' && known.until > stack.clock.now()) {
    const until = new Date(known.until).toISOString();
    await post(stack, 'borrow', { borrowed_until: until.replace(/\.\d+/, '') });
  }
}

/** A refusal is fine: with another licence in the toolbar, that is what the story is about. */
async function post(stack: TestStack, action: string, more: object = {}): Promise<void> {
  await stack.fetch(`/api/license/${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ hardware_id: device, ...more }),
  });
}

function forget(part: string): void {
  for (const key of Object.keys(localStorage)) {
    if (key.includes(part)) localStorage.removeItem(key);
  }
}
