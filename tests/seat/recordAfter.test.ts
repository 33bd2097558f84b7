import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/protocol/actions.js';
import type { Outcome } from '../../src/protocol/FloatingLicenseError.js';
import { FloatingLicenseError } from '../../src/protocol/FloatingLicenseError.js';
import type { SeatEvent } from '../../src/seat/recordAfter.js';
import { isInstant } from '../../src/seat/isInstant.js';
import { recordAfter } from '../../src/seat/recordAfter.js';
import { seatAt } from '../../src/seat/seatAt.js';
import type { Intent, SeatRecord } from '../../src/seat/SeatRecord.js';
import { seatRecord } from '../../src/seat/SeatRecord.js';
import { hour, minute, now, remember } from './remember.js';

const until = now + 8 * hour;
const toBorrow: Intent = { action: 'borrow', until };
const toRelease: Intent = { action: 'release' };

const unknown = remember({ known: { state: 'unknown' } });
const none = remember();
const held = remember({ known: { state: 'held', renewBy: now + 20 * minute } });
const borrowed = remember({ known: { state: 'borrowed', since: now - hour, until } });
const expired = remember({
  known: { state: 'borrowed', since: now - 2 * hour, until: now - hour },
});
const everyState = [
  ['unknown', unknown],
  ['none', none],
  ['held', held],
  ['borrowed', borrowed],
  ['expired', expired],
] as const;

const sent = (intent: Intent): SeatEvent => ({ type: 'sent', intent, at: now });
const granted = (until_: number, hours?: number): SeatEvent => ({
  type: 'borrowed',
  answer: {
    borrowed_until: new Date(until_),
    ...(hours !== undefined && { max_borrow_time: hours }),
  },
  at: now,
});
const failed = (action: Action, code: string, outcome: Outcome): SeatEvent => ({
  type: 'failed',
  action,
  error: new FloatingLicenseError({ code, outcome, action }),
  chance: 0.5,
  at: now,
});
const refused = (action: Action, code: string): SeatEvent => failed(action, code, 'refused');
const lost = (action: Action): SeatEvent => failed(action, 'network_error', 'unknown');
const released: SeatEvent = { type: 'released', at: now };
/** Whoever returns a seat wants it kept no longer. */
const stopped = { wish: 'stop' as const };
const activated = (answer: Extract<SeatEvent, { type: 'activated' }>['answer']): SeatEvent => ({
  type: 'activated',
  answer,
  at: now,
});

const after = (record: SeatRecord, ...events: SeatEvent[]): SeatRecord =>
  events.reduce(recordAfter, record);

describe.each(everyState)('a seat that is %s', (_, before) => {
  it('remembers what was sent before there is an answer', () => {
    expect(after(before, sent(toBorrow))).toEqual({
      ...before,
      pending: { intent: toBorrow, sentAt: now },
    });
  });

  it('is borrowed until the date that was granted, not the one asked for', () => {
    const shorter = until - hour;
    expect(after(before, sent(toBorrow), granted(shorter, 720))).toEqual({
      ...before,
      known: { state: 'borrowed', since: now, until: shorter },
      maxBorrowHours: 720,
    });
  });

  it('is none once it was released', () => {
    expect(after(before, sent(toRelease), released)).toEqual({ ...none, hold: stopped });
  });

  it.each(['floating_not_available', 'device_not_found'])('is none after %s', (code) => {
    expect(after(before, sent(toBorrow), refused('borrow', code))).toEqual(none);
    expect(after(before, sent(toRelease), refused('release', code))).toEqual({
      ...none,
      hold: stopped,
    });
  });

  it.each(['borrow_until_not_valid', 'unauthenticated', 'rate_limited', 'teapot'])(
    'is what it was after %s',
    (code) => {
      expect(after(before, sent(toBorrow), refused('borrow', code))).toEqual(before);
    },
  );

  it('remembers what was asked for when the answer is lost', () => {
    for (const intent of [toBorrow, toRelease]) {
      expect(after(before, sent(intent), lost(intent.action))).toMatchObject({
        ...before,
        lost: intent,
      });
    }
  });

  it('is what it was when an activation fails or its answer is lost', () => {
    expect(after(before, refused('activate', 'license_activated_max_times'))).toEqual(before);
    expect(after(before, lost('activate'))).toEqual(before);
  });
});

describe('a lost answer', () => {
  const unsure = after(none, sent(toBorrow), lost('borrow'));

  it('stays lost while the next request is under way', () => {
    expect(after(unsure, sent(toBorrow)).lost).toEqual(toBorrow);
  });

  it.each([
    ['unauthenticated', 'borrow'],
    ['rate_limited', 'release'],
    ['borrow_until_not_valid', 'borrow'],
  ] as const)('stays lost after %s on %s', (code, action) => {
    const intent = action === 'borrow' ? toBorrow : toRelease;
    expect(after(unsure, sent(intent), refused(action, code))).toMatchObject(unsure);
  });

  it.each([
    ['a borrow', [sent(toBorrow), granted(until)], 'borrowed'],
    ['a release', [sent(toRelease), released], 'none'],
    ['a full pool', [sent(toBorrow), refused('borrow', 'floating_not_available')], 'none'],
    ['an unknown device', [sent(toRelease), refused('release', 'device_not_found')], 'none'],
  ] as const)('is settled by %s', (_, events, state) => {
    const record = after(unsure, ...events);
    expect(record).not.toHaveProperty('lost');
    expect(record).not.toHaveProperty('pending');
    expect(record.known.state).toBe(state);
  });

  it('leaves it unknown when a seat ends, where it was forgotten over another one', () => {
    const record = after(held, sent(toBorrow), lost('borrow'), sent(toRelease), lost('release'));
    expect(seatAt(record, now + hour)).toEqual({ state: 'unknown', lost: toRelease });
    const shorter: Intent = { action: 'borrow', until: now + hour };
    const again = after(held, sent(toBorrow), lost('borrow'), sent(shorter), lost('borrow'));
    expect(seatAt(again, now + 2 * hour)).toEqual({ state: 'unknown' });
  });

  it('gives way to a later one', () => {
    expect(after(unsure, sent(toRelease), lost('release')).lost).toEqual(toRelease);
  });
});

describe('a seat that is asked for while it is being returned', () => {
  const take: SeatEvent = { type: 'wished', wish: 'take', at: now };
  const asking = after({ ...held, hold: { wish: 'take' } }, sent(toRelease), take);

  it.each([
    ['came through', released],
    ['found that there was none', refused('release', 'device_not_found')],
  ] as const)('is taken once the return %s', (_, answer) => {
    const record = after(asking, answer);
    expect(record).toMatchObject({ known: { state: 'none' }, hold: { wish: 'take' } });
    expect(record).not.toHaveProperty('lost');
    expect(record.hold).not.toHaveProperty('dueAt');
  });

  it('is not taken where it was asked for before', () => {
    const stop = after(asking, sent(toRelease), released);
    expect(stop.hold).toEqual(stopped);
  });
});

describe('a request whose tab closed before the answer', () => {
  const abandoned = after(none, sent(toBorrow));

  it.each([
    ['another request that is refused', [sent(toRelease), refused('release', 'rate_limited')]],
    ['an activation that is refused', [refused('activate', 'license_activated_max_times')]],
    ['an activation whose answer is lost', [lost('activate')]],
  ] as const)('is not forgotten over %s', (_, events) => {
    expect(seatAt(after(abandoned, ...events), now + hour)).toEqual({
      state: 'unknown',
      lost: toBorrow,
    });
  });
});

describe('a seat that the last page sent back as it went', () => {
  const pool = { inUse: 2, total: 5 };
  const kept = { ...held, hold: { wish: 'take' as const }, pool };
  const left = after(kept, { type: 'left', at: now });

  it('is as it was for a page that goes on at once', () => {
    expect(seatAt(left, now + 30_000)).toEqual({ state: 'held', renewBy: null, pool });
  });

  it('may be there until it would be free, for one that comes later', () => {
    const free = now + 20 * minute;
    const check = { action: 'check', until: free };
    const later = after(left, { type: 'unwished', at: now + minute });
    expect(seatAt(later, now + minute)).toEqual({ state: 'unknown', lost: check });
    expect(seatAt(later, free)).toEqual({ state: 'none' });
  });

  it('is not certain any more once a check got no answer, nor where it was kept no longer', () => {
    expect(seatAt(after(left, lost('check')), now)).toMatchObject({ state: 'unknown' });
    const unkept = after({ ...held, hold: stopped }, { type: 'left', at: now });
    expect(seatAt(unkept, now)).toMatchObject({ state: 'unknown' });
  });

  it('went to somebody else where every seat is in use', () => {
    const { hold } = after(left, refused('check', 'floating_not_available'));
    expect(hold?.lostAt).toBe(now);
  });
});

describe('an activation', () => {
  it('tells about the pool and about borrowing', () => {
    const answer = {
      floating_users: 5,
      floating_in_use_devices: 2,
      can_borrow: true,
      max_borrow_time: 720,
    };
    expect(after(unknown, activated(answer))).toEqual({
      ...unknown,
      pool: { inUse: 2, total: 5 },
      canBorrow: true,
      maxBorrowHours: 720,
    });
  });

  it.each([
    ['null', { floating_users: null, floating_in_use_devices: 2 }, { inUse: 2, total: null }],
    ['absent', { floating_users: 5 }, { inUse: null, total: 5 }],
  ])('takes a count that is %s for unknown', (_, answer, pool) => {
    expect(after(none, activated(answer)).pool).toEqual(pool);
  });

  it('keeps the pool that was known where it says nothing of one', () => {
    const pool = { inUse: 1, total: 5 };
    expect(after(remember({ pool }), activated({})).pool).toEqual(pool);
  });

  it('does not take the 0 of a licence without borrowing for a longest borrow', () => {
    const record = after(none, activated({ can_borrow: false, max_borrow_time: 0 }));
    expect(record).toEqual({ ...none, canBorrow: false });
  });

  it('finds the seat that this device had borrowed', () => {
    const answer = { is_borrowed: true, borrowed_until: new Date(until) };
    expect(after(unknown, activated(answer)).known).toEqual({
      state: 'borrowed',
      since: now,
      until,
    });
    // Of a borrow that is known already, the beginning stands.
    expect(after(borrowed, activated(answer)).known).toEqual(borrowed.known);
  });

  it('finds that there is none', () => {
    expect(after(unknown, activated({ is_borrowed: false })).known).toEqual({ state: 'none' });
    expect(after(unknown, activated({ is_borrowed: false, borrowed_until: null })).known).toEqual({
      state: 'none',
    });
  });

  it('changes no seat where it says nothing of one', () => {
    expect(after(borrowed, activated({})).known).toEqual(borrowed.known);
  });
});

describe('recordAfter', () => {
  const intent = fc.constantFrom<Intent>(toBorrow, toRelease, { action: 'borrow', until: null });
  /** A borrow until any Date that the client lets through, the first and the last of them included. */
  const farIntent = fc
    .oneof(fc.date({ noInvalidDate: true }).map(Number), fc.constantFrom(0, 8e15, -1, 8.64e15))
    .filter(isInstant)
    .map((date): Intent => ({ action: 'borrow', until: date }));
  const action = fc.constantFrom('borrow' as const, 'release' as const, 'activate' as const);
  const code = fc.constantFrom('floating_not_available', 'device_not_found', 'blacklisted', 'new');
  /** What is told of keeping a seat and settles nothing that was lost. */
  const ofHold = fc.constantFrom<SeatEvent>(
    { type: 'checking', at: now },
    { type: 'wished', wish: 'take', at: now },
    { type: 'wished', wish: 'stop', at: now },
    { type: 'unwished', at: now },
    { type: 'reconsidered', at: now },
    { type: 'left', at: now },
  );
  const chance = fc.double({ min: 0, max: 1, noNaN: true });
  const answer = fc.constantFrom(
    {},
    { floating_timeout: 20, floating_users: 5, floating_in_use_devices: 2 },
    { is_borrowed: true, borrowed_until: new Date(until), can_borrow: false, max_borrow_time: 0 },
    { is_borrowed: false, borrowed_until: null, times_activated: 1, max_activations: 2 },
  );
  const failedCheck = fc
    .record({
      code: fc.constantFrom('floating_not_available', 'device_not_found', 'rate_limited', 'new'),
      outcome: fc.constantFrom<Outcome>('refused', 'unknown'),
      status: fc.constantFrom(undefined, 403, 502),
      retryAfter: fc.constantFrom(undefined, 0, 86_400),
      requestId: fc.constantFrom(undefined, 'request-1'),
    })
    .chain((facts) =>
      chance.map((drawn): SeatEvent => {
        const error = new FloatingLicenseError({ ...facts, action: 'check' });
        return { type: 'failed', action: 'check', error, chance: drawn, at: now };
      }),
    );
  const event = fc.oneof(
    fc.oneof(intent, farIntent).map(sent),
    fc.integer({ min: now - hour, max: now + 720 * hour }).map((date) => granted(date)),
    fc.constant(released),
    fc.constantFrom(activated({}), activated({ is_borrowed: false, floating_users: null })),
    fc.tuple(action, code).map(([of, why]) => refused(of, why)),
    action.map(lost),
    ofHold,
    fc.tuple(answer, chance).map(([told, drawn]): SeatEvent => ({
      type: 'checked',
      answer: told,
      chance: drawn,
      at: now,
    })),
    failedCheck,
  );
  const start = fc.constantFrom(...everyState.map(([, record]) => record));

  it('gives what storage takes and reads back, whatever happens', () => {
    fc.assert(
      fc.property(start, fc.array(event), (before, events) => {
        const record = after(before, ...events);
        expect(seatRecord.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
      }),
    );
  });

  it('says nothing certain after an answer was lost, until another one settles it', () => {
    const unsettling = fc.oneof(
      intent.map(sent),
      fc
        .tuple(action, fc.constantFrom('unauthenticated', 'rate_limited'))
        .map(([of, why]) => refused(of, why)),
      action.map(lost),
      ofHold,
      fc.constantFrom(refused('check', 'unauthenticated'), lost('check')),
    );
    fc.assert(
      fc.property(start, intent, fc.array(unsettling), (before, wanted, events) => {
        const record = after(before, sent(wanted), lost(wanted.action), ...events);
        const seat = seatAt(record, now);
        // What ended before it was returned is no longer there, whatever became of the return.
        if (seat.state === 'none' || seat.state === 'expired') {
          expect(before).toBe(expired);
          expect(record.lost?.action).not.toBe('borrow');
          return;
        }
        expect(seat).toMatchObject({ lost: expect.anything() });
        // A borrow that goes on shows its earlier date; everything else is unknown.
        if (seat.state !== 'unknown') expect(record.lost?.action).toBe('borrow');
      }),
    );
  });

  it('leaves what it is given as it is', () => {
    const before = structuredClone(borrowed);
    after(borrowed, sent(toRelease), released);
    expect(borrowed).toEqual(before);
  });
});
