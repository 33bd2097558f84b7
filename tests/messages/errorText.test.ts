import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en.js';
import { errorText } from '../../src/messages/errorText.js';
import type { Action, ErrorEntry } from '../../src/protocol/index.js';
import { errors, FloatingLicenseError } from '../../src/protocol/index.js';

const catalogue: [string, ErrorEntry][] = Object.entries(errors);
const actions: Action[] = ['borrow', 'release', 'activate', 'check'];

const refused = (code: string, action: Action = 'borrow'): FloatingLicenseError =>
  new FloatingLicenseError({ code, action, outcome: 'refused' });
const lost = (code: string, action: Action): FloatingLicenseError =>
  new FloatingLicenseError({ code, action, outcome: 'unknown' });

describe.each(catalogue)('%s', (code, { audience }) => {
  it.each(actions)('says on %s what happened, why, and what to do next', (action) => {
    for (const error of [refused(code, action), lost(code, action)]) {
      const text = errorText(en, error);
      for (const part of [text.what, text.why, text.next]) expect(part).toMatch(/^\S.{8,}\S$/s);
    }
  });

  it('shows no raw code and leaves no placeholder open', () => {
    expect(Object.values(errorText(en, refused(code))).join(' ')).not.toMatch(/[{}_]/);
  });

  if (audience === 'developer' || audience === 'operator') {
    it('does not read as the fault of the reader', () => {
      for (const action of actions) {
        const words = Object.values(errorText(en, refused(code, action))).join(' ');
        expect(words).not.toMatch(/\byou (did|have|are|were|need|entered|sent|asked|used)\b/i);
        expect(words).toMatch(/not your doing|not on yours/);
      }
    });
  }
});

describe('errorText', () => {
  it.each(['floating_not_available', 'device_not_found'])(
    '%s means another thing on release',
    (code) => {
      expect(errorText(en, refused(code, 'release')).what).toBe('There is no seat to return');
      expect(errorText(en, refused(code, 'borrow')).what).not.toBe('There is no seat to return');
    },
  );

  it('never says "every seat is taken" to someone who gives one back', () => {
    const text = errorText(en, refused('floating_not_available', 'release'));
    expect(Object.values(text).join(' ')).not.toMatch(/in use|taken/);
  });

  it.each([
    ['borrow', 'We do not know whether the borrowing went through'],
    ['release', 'We do not know whether the seat was returned'],
    ['activate', 'We do not know whether this device was activated'],
  ] as const)('of a lost answer to %s says that nobody knows, and why', (action, what) => {
    expect(errorText(en, lost('timeout', action))).toEqual({
      what,
      why: en.errors.timeout.why,
      next: 'Try again: it is safe, nothing is taken twice.',
    });
  });

  it('of a lost check says what went wrong: nothing was to change', () => {
    expect(errorText(en, lost('timeout', 'check'))).toEqual(en.errors.timeout);
  });

  it.each(['teapot', 'toString', '__proto__'])(
    'of a code that it does not know (%s) says so',
    (code) => {
      expect(errorText(en, refused(code))).toEqual(en.otherError);
      expect(errorText(en, refused(code, 'release'))).toEqual(en.otherError);
    },
  );

  it('of an error of somebody else says no more than that', () => {
    expect(errorText(en, new TypeError('x is not a function'))).toEqual(en.otherError);
  });
});
