import { describe, expect, it } from 'vitest';
import { FloatingLicenseError } from '../../src/protocol/FloatingLicenseError.js';
import { failureOf, holdAt, isCheckDue, isWishOver } from '../../src/seat/Hold.js';
import { recordAfter } from '../../src/seat/recordAfter.js';
import type { HoldRecord, SeatRecord } from '../../src/seat/SeatRecord.js';
import { seatRecord } from '../../src/seat/SeatRecord.js';
import { hour, minute, now, remember } from './remember.js';

const terms = { enabled: true, automatic: false };
const held = (renewBy = now + 20 * minute): Partial<SeatRecord> => ({
  known: { state: 'held', renewBy },
});
const borrowed: Partial<SeatRecord> = {
  known: { state: 'borrowed', since: now - hour, until: now + hour },
};
const wanting = (hold: HoldRecord = {}, more: Partial<SeatRecord> = {}): SeatRecord =>
  remember({ ...more, hold: { wish: 'take', ...hold } });
const failure = (code: string): HoldRecord => ({
  failure: { code, outcome: 'refused', times: 1 },
  dueAt: now + 5_000,
});

describe('what is to be seen of keeping a seat is', () => {
  it.each([
    ['off', remember()],
    ['off', remember({ ...held(), hold: { wish: 'stop' } })],
    ['taking', wanting()],
    ['taking', wanting({}, held(now - 1))],
    ['kept', wanting({ dueAt: now + minute }, held())],
    ['borrowed', wanting({}, borrowed)],
    ['waiting', wanting(failure('floating_not_available'))],
    ['unreachable', wanting(failure('network_error'))],
    ['refused', wanting(failure('license_expired'))],
    ['refused', wanting(failure('device_not_found'))],
  ])('%s', (state, record) => {
    expect(holdAt(record, now, terms).state).toBe(state);
  });

  it('nothing before anything is remembered, and where the host does not want it', () => {
    expect(holdAt(undefined, now, terms)).toEqual({ state: 'off' });
    expect(holdAt(wanting(), now, { ...terms, enabled: false })).toEqual({ state: 'off' });
  });

  it('taking without a word of the person, where it is automatic', () => {
    expect(holdAt(remember(), now, { ...terms, automatic: true })).toEqual({ state: 'taking' });
  });

  it('off while the seat is being returned, and taking for whoever asks for it after all', () => {
    const release = { action: 'release' as const };
    const pending = { intent: release, sentAt: now };
    expect(holdAt(wanting({}, { ...held(), pending }), now, terms).state).toBe('off');
    expect(holdAt(wanting({}, { ...held(now), lost: release }), now, terms).state).toBe('taking');
  });

  it('borrowed while nobody knows whether it was extended, or it is being returned', () => {
    const extension = { action: 'borrow' as const, until: now + 2 * hour };
    const pending = { intent: { action: 'release' as const }, sentAt: now };
    for (const more of [{ lost: extension }, { pending }]) {
      expect(holdAt(remember({ ...borrowed, ...more }), now, terms).state).toBe('borrowed');
    }
  });

  it('what it was while a page goes on where the last one sent the seat back, as after a reload', () => {
    const left = wanting({ leftAt: now, maybeUntil: now + 10 * minute });
    expect(holdAt(left, now + 30_000, terms).state).toBe('kept');
    expect(holdAt(left, now + 30_001, terms).state).toBe('taking');
  });

  it('waiting with the seat lost, where one was kept before', () => {
    const hold = holdAt(wanting({ ...failure('floating_not_available'), lostAt: now }), now, terms);
    expect(hold).toMatchObject({ lost: true, nextTry: new Date(now + 5_000) });
  });
});

it('why no seat was given tells when, and by what it is found in a log', () => {
  const facts = {
    code: 'license_expired',
    action: 'check',
    outcome: 'refused',
    status: 403,
    requestId: 'request-1',
  } as const;
  const error = new FloatingLicenseError(facts);
  const record = recordAfter(wanting(), {
    type: 'failed',
    action: 'check',
    error,
    chance: 0.5,
    at: now,
  });
  const stored = seatRecord.parse(JSON.parse(JSON.stringify(record)));
  expect(failureOf(stored)).toMatchObject({ ...facts, time: new Date(now) });
});

describe('what the person said is of an earlier visit', () => {
  const timeout = 10 * minute;
  it.each([
    ['a seat that was kept', held(now)],
    ['a seat that was borrowed', { known: { state: 'borrowed', since: now - hour, until: now } }],
    [
      'waiting for one',
      { hold: { wish: 'take', ...failure('floating_not_available'), dueAt: now } },
    ],
  ] satisfies [string, Partial<SeatRecord>][])('a timeout after %s', (_, more) => {
    const record = { ...wanting({}, { floatingTimeout: 10 }), ...more };
    expect(isWishOver(record, now + timeout)).toBe(false);
    expect(isWishOver(record, now + timeout + 1)).toBe(true);
  });

  it('half a minute after the last page sent the seat back, unless a page asked for it since', () => {
    const left = wanting({ leftAt: now, maybeUntil: now + timeout }, { floatingTimeout: 10 });
    expect(isWishOver(left, now + 30_000)).toBe(false);
    expect(isWishOver(left, now + 30_001)).toBe(true);
    const waiting = { ...left.hold, ...failure('floating_not_available') };
    expect(isWishOver({ ...left, hold: waiting }, now + 30_001)).toBe(false);
    const asking = { ...left.hold, sentAt: now + 20_000 };
    expect(isWishOver({ ...left, hold: asking }, now + 50_000)).toBe(false);
  });

  it.each([
    ['they said it', { wishedAt: now }],
    ['a check was sent', { wishedAt: now - minute, sentAt: now }],
  ])('a timeout after %s, where the page was closed before anything came of it', (_, hold) => {
    const asking = wanting(hold, { floatingTimeout: 10 });
    expect(isWishOver(asking, now + timeout)).toBe(false);
    expect(isWishOver(asking, now + timeout + 1)).toBe(true);
  });

  it('a timeout after they said it, where nothing but an activation was heard since', () => {
    const wished = recordAfter(remember({ floatingTimeout: 10 }), {
      type: 'wished',
      wish: 'take',
      at: now,
    });
    const activated = recordAfter(wished, { type: 'activated', answer: {}, at: now + minute });
    expect(isWishOver(activated, now + timeout)).toBe(false);
    expect(isWishOver(activated, now + timeout + 1)).toBe(true);
  });

  it('never where they want none', () => {
    expect(isWishOver(remember({ hold: { wish: 'stop', wishedAt: now } }), now + hour)).toBe(false);
    expect(isWishOver(remember({ ...held(now), hold: { wish: 'stop' } }), now + hour)).toBe(false);
  });
});

describe('after a return whose tab is gone,', () => {
  const returning = remember({
    ...held(),
    hold: { wish: 'take' },
    pending: { intent: { action: 'release' }, sentAt: now - 10_000 },
  });

  it('nothing is taken again that nobody asked for since', () => {
    expect(holdAt(returning, now + hour, terms).state).toBe('off');
  });

  it('whoever asks for a seat gets one as soon as the return cannot be on its way any more', () => {
    const asking = recordAfter(returning, { type: 'wished', wish: 'take', at: now });
    expect(holdAt(asking, now, terms).state).toBe('taking');
    expect(isCheckDue(asking, now + 19_999)).toBe(false);
    expect(isCheckDue(asking, now + 20_000)).toBe(true);
  });
});

describe('a check is due', () => {
  it.each([
    ['at first', wanting()],
    ['at its time', wanting({ dueAt: now }, held())],
    ['when the seat ran out before its time', wanting({ dueAt: now + minute }, held(now))],
    ['when the clock was set back by days', wanting({ dueAt: now + 25 * hour }, held())],
    ['when the last one got no answer for half a minute', wanting({ sentAt: now - 30_001 })],
    ['when the last one is of a time to come', wanting({ sentAt: now + hour })],
  ])('%s', (_, record) => {
    expect(isCheckDue(record, now)).toBe(true);
  });

  it.each([
    ['before its time', wanting({ dueAt: now + 1 }, held())],
    ['while the seat is borrowed', wanting({ dueAt: now }, borrowed)],
    ['after a refusal that waiting does not change', wanting(failure('license_expired'))],
    ['before the next try', wanting(failure('floating_not_available'))],
  ])('not %s', (_, record) => {
    expect(isCheckDue(record, now)).toBe(false);
  });
});
