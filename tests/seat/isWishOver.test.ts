import { describe, expect, it } from 'vitest';
import { isWishOver } from '../../src/seat/isWishOver.js';
import { recordAfter } from '../../src/seat/recordAfter.js';
import type { SeatRecord } from '../../src/seat/SeatRecord.js';
import { hour, minute, now, remember } from './remember.js';
import { failure, held, wanting } from './wanting.js';

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
