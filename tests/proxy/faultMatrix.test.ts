import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/protocol/index.js';
import type { FaultName } from '../../src/testing/index.js';
import { faultNames } from '../../src/testing/faults.js';
import { ask, createStack, hardware_id } from './askStack.js';

/** What comes of a fault: what the person is told, the log says, and the service has done. */
interface Expected {
  status: number;
  code?: string;
  outcome: 'done' | 'refused' | 'unknown';
  attempts: number;
  /** Whether the service did it. */
  done: boolean;
}

const done = (status: number, attempts = 1): Expected => ({
  status,
  outcome: 'done',
  attempts,
  done: true,
});
const lost = (code: string, happened: boolean, status = 502): Expected => ({
  status,
  code,
  outcome: 'unknown',
  attempts: 1,
  done: happened,
});
const limited: Expected = {
  status: 429,
  code: 'rate_limited',
  outcome: 'refused',
  attempts: 1,
  done: false,
};

const actions: Action[] = ['borrow', 'release', 'activate', 'check'];
const unsigned = (action: Action): boolean => action === 'release';

const matrix: Record<FaultName, (action: Action, status: number) => Expected> = {
  delay: () => lost('timeout', true, 504),
  'connection-refused': (_, status) => done(status, 2),
  'drop-before-commit': () => lost('service_unavailable', false),
  'drop-after-commit': () => lost('service_unavailable', true),
  'empty-500': () => lost('service_unavailable', false),
  'html-502': () => lost('service_unavailable', false),
  'rate-limited': () => limited,
  'rate-limited-retry-after': () => limited,
  'unavailable-retry-after': (_, status) => done(status, 2),
  'truncated-json': () => lost('invalid_response', true),
  'bad-signature': (action, status) =>
    unsigned(action) ? done(status) : lost('signature_invalid', true),
  'missing-signature': (action, status) =>
    unsigned(action) ? done(status) : lost('signature_invalid', true),
  'zoneless-date': (_, status) => done(status),
};

describe.each(faultNames)('%s', (fault) => {
  it.each(actions)('on %s', async (action) => {
    const expected = matrix[fault](action, action === 'release' ? 204 : 200);
    // Longer than the wait of a Retry-After of one second.
    const timeout = fault === 'delay' ? 1_000 : 5_000;
    const stack = await createStack({ proxy: { timeout }, emulator: { delay: 60_000 } });
    const subject = action === 'activate' ? { hardware_id: 'new-device' } : { hardware_id };
    if (action === 'release') await ask(stack, 'borrow');
    const before = stack.requests().length;

    stack.fail.next(fault);
    const told = await ask(stack, action, subject);

    const { status, code, outcome, attempts } = expected;
    expect(told).toMatchObject({ status, ...(code !== undefined && { code }) });
    if (outcome === 'refused' && status >= 500) expect(told).toMatchObject({ outcome });
    expect(stack.events.at(-1)).toMatchObject({
      type: 'action',
      action,
      status,
      code,
      outcome,
      attempts,
      hardwareId: subject.hardware_id,
    });
    expect(stack.requests()).toHaveLength(before + attempts);
    expect(stateOf(stack, action)).toBe(expected.done);

    // The same once more settles it, and never twice: one seat, one activation, or none.
    if (fault === 'rate-limited-retry-after') return;
    const again = await ask(stack, action, subject);
    const isGivenBack = action === 'release' && expected.done;
    expect(again).toMatchObject(
      isGivenBack
        ? { code: 'floating_not_available' }
        : { status: action === 'release' ? 204 : 200 },
    );
    expect(stateOf(stack, action)).toBe(true);
    const [license] = stack.state().licenses;
    expect(license?.inUse).toBe(action === 'borrow' || action === 'check' ? 1 : 0);
    expect(license?.timesActivated).toBe(action === 'activate' ? 2 : 1);
  });
});

/** Whether the service has done it. */
function stateOf(stack: Awaited<ReturnType<typeof createStack>>, action: Action): boolean {
  const [license] = stack.state().licenses;
  const slot = license?.devices.find((device) => device.hardwareId === hardware_id)?.slot;
  if (action === 'borrow') return slot?.state === 'borrowed';
  if (action === 'check') return slot?.state === 'held';
  if (action === 'release') return slot === null;
  return license?.devices.some((device) => device.hardwareId === 'new-device') ?? false;
}
