import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordAfter } from '../../src/seat/recordAfter.js';
import { seatAt } from '../../src/seat/seatAt.js';
import { seatRecord } from '../../src/seat/SeatRecord.js';
import { hour, minute, now, remember } from './remember.js';

const pool = { inUse: 2, total: 5 };

describe('seatAt', () => {
  it('is unknown where nothing is remembered, or nothing was ever heard', () => {
    expect(seatAt(undefined, now)).toEqual({ state: 'unknown' });
    expect(seatAt(remember({ known: { state: 'unknown' } }), now)).toEqual({ state: 'unknown' });
  });

  it('is none, with the pool where one is known', () => {
    expect(seatAt(remember(), now)).toEqual({ state: 'none' });
    expect(seatAt(remember({ pool }), now)).toEqual({ state: 'none', pool });
  });

  it('is held until it has to be renewed, and lapses then', () => {
    const renewBy = now + 20 * minute;
    const record = remember({ known: { state: 'held', renewBy }, pool });
    expect(seatAt(record, renewBy - 1)).toEqual({
      state: 'held',
      renewBy: new Date(renewBy),
      pool,
    });
    expect(seatAt(record, renewBy)).toEqual({ state: 'expired', since: new Date(renewBy) });
  });

  it.each([
    ['of a month: 15 minutes', 720 * hour, 15 * minute],
    ['of eight hours: 15 minutes', 8 * hour, 15 * minute],
    ['of two and a half hours: both are the same', 150 * minute, 15 * minute],
    ['of an hour: a tenth', hour, 6 * minute],
    ['of ten minutes: a tenth', 10 * minute, minute],
  ])('warns before the end of a borrow %s', (_, term, warning) => {
    const until = now + term;
    const record = remember({ known: { state: 'borrowed', since: now, until }, pool });
    const dates = { since: new Date(now), until: new Date(until), pool };
    expect(seatAt(record, now)).toEqual({ state: 'borrowed', ...dates });
    expect(seatAt(record, until - warning - 1)).toEqual({ state: 'borrowed', ...dates });
    expect(seatAt(record, until - warning)).toEqual({ state: 'expiring', ...dates });
    expect(seatAt(record, until - 1)).toEqual({ state: 'expiring', ...dates });
    expect(seatAt(record, until)).toEqual({ state: 'expired', since: new Date(until) });
  });

  it('is unknown while the answer to something is lost, whatever was known before', () => {
    const lost = { action: 'release' } as const;
    const known = { state: 'borrowed', since: now, until: now + hour } as const;
    expect(seatAt(remember({ known, lost }), now)).toEqual({ state: 'unknown', lost });
  });

  it('is none once a seat ends that was kept, and whose return nobody answered', () => {
    const lost = { action: 'release' } as const;
    const record = remember({ known: { state: 'held', renewBy: now + minute }, lost });
    const until = now + minute;
    expect(seatAt(record, now)).toEqual({ state: 'unknown', lost: { ...lost, until } });
    expect(seatAt(record, until)).toEqual({ state: 'none' });
  });

  it.each([
    ['nothing', { state: 'none' }],
    ['a seat that was kept', { state: 'held', renewBy: now }],
    ['a borrow that has ended too', { state: 'borrowed', since: now - hour, until: now }],
  ] as const)('is none once the date of a lost borrow has passed, after %s', (_, known) => {
    const lost = { action: 'borrow', until: now + hour } as const;
    const pending = { intent: lost, sentAt: now };
    for (const asked of [{ lost }, { pending }]) {
      const record = remember({ known, ...asked });
      expect(seatAt(record, now + hour - 1)).toEqual({ state: 'unknown', lost });
      expect(seatAt(record, now + hour)).toEqual({ state: 'none' });
    }
  });

  it('is unknown all the same where nothing was known before, or the longest was asked for', () => {
    const lost = { action: 'borrow', until: now } as const;
    const unknown = remember({ known: { state: 'unknown' }, lost });
    expect(seatAt(unknown, now)).toEqual({ state: 'unknown' });
    const longest = { action: 'borrow', until: null } as const;
    expect(seatAt(remember({ lost: longest }), now + hour)).toMatchObject({ lost: longest });
  });

  it('is none once a borrow ends whose return nobody answered', () => {
    const lost = { action: 'release' } as const;
    const known = { state: 'borrowed', since: now - hour, until: now + hour } as const;
    expect(seatAt(remember({ known, lost }), now + hour - 1)).toEqual({ state: 'unknown', lost });
    expect(seatAt(remember({ known, lost }), now + hour)).toEqual({ state: 'none' });
  });

  it('names a request that was never answered after a lost one that has ended', () => {
    const lost = { action: 'borrow', until: now } as const;
    const intent = { action: 'borrow', until: now + 8 * hour } as const;
    const record = remember({ lost, pending: { intent, sentAt: now } });
    expect(seatAt(record, now + hour)).toEqual({ state: 'unknown', lost: intent });
    const later = { action: 'borrow', until: now + 9 * hour } as const;
    const next = recordAfter(record, { type: 'sent', intent: later, at: now + hour });
    expect(next.lost).toEqual(intent);
  });

  it('counts a request as lost that was never answered, as when its tab closed', () => {
    const intent = { action: 'borrow', until: null } as const;
    const record = remember({ pending: { intent, sentAt: now } });
    expect(seatAt(record, now + 30_000)).toEqual({ state: 'none' });
    expect(seatAt(record, now + 30_001)).toEqual({ state: 'unknown', lost: intent });
  });

  it('counts as lost, too, what was sent before the clock was set back', () => {
    const intent = { action: 'borrow', until: null } as const;
    const record = remember({ pending: { intent, sentAt: now } });
    expect(seatAt(record, now - 30_000)).toEqual({ state: 'none' });
    expect(seatAt(record, now - 30_001)).toEqual({ state: 'unknown', lost: intent });
    const checking = remember({ hold: { sentAt: now }, floatingTimeout: 20 });
    expect(seatAt(checking, now - 30_000)).toEqual({ state: 'none' });
    expect(seatAt(checking, now - 30_001)).toMatchObject({ lost: { action: 'check' } });
  });

  it('names the answer that was lost first, not the request that is under way', () => {
    const lost = { action: 'borrow', until: null } as const;
    const pending = { intent: { action: 'release' } as const, sentAt: now };
    expect(seatAt(remember({ lost, pending }), now + hour)).toEqual({ state: 'unknown', lost });
  });

  it('only ever goes on: borrowed, expiring, expired', () => {
    const order = ['borrowed', 'expiring', 'expired'];
    const term = fc.integer({ min: 1, max: 720 * hour });
    const moments = fc.tuple(fc.integer({ min: 0, max: 800 * hour }), fc.nat(800 * hour));
    fc.assert(
      fc.property(term, moments, (length, [elapsed, more]) => {
        const known = { state: 'borrowed', since: now, until: now + length } as const;
        const rank = (at: number): number => order.indexOf(seatAt(remember({ known }), at).state);
        expect(rank(now + elapsed)).toBeGreaterThanOrEqual(0);
        expect(rank(now + elapsed + more)).toBeGreaterThanOrEqual(rank(now + elapsed));
      }),
    );
  });
});

describe('seatRecord', () => {
  it.each([
    ['another version', { ...remember(), version: 2 }],
    ['no device', { ...remember(), hardwareId: undefined }],
    ['a state that there is not', { ...remember(), known: { state: 'stolen' } }],
    ['a borrow without an end', { ...remember(), known: { state: 'borrowed', since: now } }],
    ['a date in words', { ...remember(), known: { state: 'held', renewBy: 'soon' } }],
    ['an intent that there is not', { ...remember(), lost: { action: 'sell' } }],
  ])('refuses %s', (_, record) => {
    expect(seatRecord.safeParse(record).success).toBe(false);
  });
});
