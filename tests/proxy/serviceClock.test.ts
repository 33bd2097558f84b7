import { expect, it, vi } from 'vitest';
import { createServiceClock } from '../../src/proxy/serviceClock.js';
import { ask, createStack } from './askStack.js';

const hour = 3_600_000;

it.each([-hour, hour])('borrows with a clock that is off by %d ms, and tells', async (off) => {
  const onError = vi.fn();
  const stack = await createStack({ proxy: { now: () => Date.now() + off, onError } });
  expect(await ask(stack, 'borrow')).toMatchObject({ status: 200 });
  expect(stack.requests().map(({ code }) => code)).toEqual(['date_header_diff', null]);
  expect(stack.events.at(-1)).toMatchObject({ upstreamStatus: 200, upstreamCode: undefined });
  const [notice] = stack.events;
  expect(notice).toMatchObject({ type: 'notice', notice: 'clock-off', corrected: true });
  expect(Object(notice).behind + off).toBeLessThan(2_000);
  expect(onError).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ code: 'date_header_diff' }),
  );
  // From then on it signs by the service's clock.
  expect(await ask(stack, 'release')).toMatchObject({ status: 204 });
  expect(stack.requests()).toHaveLength(3);
});

it.each([-2 * 24 * hour, 2 * 24 * hour])(
  'refuses with a clock that is off by %d ms, once each, and tells its people once',
  async (off) => {
    const onError = vi.fn();
    const stack = await createStack({ proxy: { now: () => Date.now() + off, onError } });
    const refused = { status: 502, code: 'date_header_diff', outcome: 'refused' };
    expect(await ask(stack, 'borrow')).toMatchObject(refused);
    expect(await ask(stack, 'check')).toMatchObject(refused);
    expect(stack.requests().map(({ code }) => code)).toEqual(Array(2).fill('date_header_diff'));
    const notices = stack.events.filter(({ type }) => type === 'notice');
    expect(notices).toMatchObject([{ notice: 'clock-off', corrected: false }]);
    expect(Math.abs(Object(notices[0]).behind + off)).toBeLessThan(2_000);
    // The clock, and each of the two requests.
    expect(onError).toHaveBeenCalledTimes(3);
    expect(onError.mock.calls[0]?.[0].message).toMatch(/set it right, more than a day/);
    // Set right, it signs again.
    off = 0;
    expect(await ask(stack, 'borrow')).toMatchObject({ status: 200 });
  },
);

it('signs once more, not for ever', async () => {
  const refused = { status: 400, code: 'date_header_diff', message: 'x' };
  const service = vi.fn(async () =>
    Response.json(refused, { status: 400, headers: { Date: new Date().toUTCString() } }),
  );
  const stack = await createStack({ proxy: { fetch: service } });
  expect(await ask(stack, 'borrow')).toMatchObject({ status: 502, outcome: 'refused' });
  expect(service).toHaveBeenCalledTimes(2);
});

it.each(['nonsense', '', null, 'Fri, 01 Jan 2100 00:00:00 GMT'])(
  'does not go by the Date %j: what is signed for a far future is good until then',
  (date) => {
    const clock = createServiceClock(
      () => 0,
      () => undefined,
    );
    expect(clock.learn(date)).toBe(false);
    expect(clock.now()).toBe(0);
  },
);
