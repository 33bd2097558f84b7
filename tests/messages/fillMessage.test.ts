import { describe, expect, it } from 'vitest';
import { fillMessage } from '../../src/messages/fillMessage.js';

describe('fillMessage', () => {
  it.each([
    ['one value', 'Until {date}', 'Until Friday'],
    ['the same value twice', '{date} – {date}', 'Friday – Friday'],
    ['two values', '{date}, {duration} left', 'Friday, 3 hours left'],
    ['nothing to fill', 'Until then', 'Until then'],
    ['a placeholder without a value', 'Until {day}', 'Until {day}'],
    ['a placeholder that only sounds like code', '{toString}', '{toString}'],
    ['something else in braces', '{ date } {}', '{ date } {}'],
  ])('%s', (_, text, filled) => {
    expect(fillMessage(text, { date: 'Friday', duration: '3 hours' })).toBe(filled);
  });

  it('puts values in as they are', () => {
    expect(fillMessage('{date}!', { date: '$& {date}' })).toBe('$& {date}!');
  });
});
