import { describe, expect, it } from 'vitest';
import { holdAt } from '../../src/seat/holdAt.js';
import { isCheckDue } from '../../src/seat/isCheckDue.js';
import { recordAfter } from '../../src/seat/recordAfter.js';
import { hour, minute, now, remember } from './remember.js';
import { borrowed, failure, held, terms, wanting } from './wanting.js';

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
