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
  expect(notice).toMatchObject({ type: 'notice', notice: 'clock-off' });
  expect(Object(notice).behind + off).toBeLessThan(2_000);
  expect(onError).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ code: 'date_header_diff' }),
  );
  // From then on it signs by the service's clock.
  expect(await ask(stack, 'release')).toMatchObject({ status: 204 });
  expect(stack.requests()).toHaveLength(3);
});

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
      () => expect.fail(),
    );
    expect(clock.learn(date)).toBe(false);
    expect(clock.now()).toBe(0);
  },
);
