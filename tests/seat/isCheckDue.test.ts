import { describe, expect, it } from 'vitest';
import { isCheckDue } from '../../src/seat/isCheckDue.js';
import { hour, minute, now } from './remember.js';
import { borrowed, failure, held, wanting } from './wanting.js';

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
