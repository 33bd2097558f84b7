import { describe, expect, it, vi } from 'vitest';
import { FloatingLicenseError, isFloatingLicenseError } from '../../src/protocol/index.js';

describe('FloatingLicenseError', () => {
  it('carries what is known of its code', () => {
    const cause = new TypeError('fetch failed');
    const error = new FloatingLicenseError({
      code: 'borrow_until_not_valid',
      outcome: 'refused',
      action: 'borrow',
      status: 400,
      field: 'borrowed_until',
      retryAfter: 7,
      cause,
    });
    expect(error).toMatchObject({
      name: 'FloatingLicenseError',
      message: 'Borrow until field is not valid',
      code: 'borrow_until_not_valid',
      outcome: 'refused',
      action: 'borrow',
      status: 400,
      field: 'borrowed_until',
      retryAfter: 7,
      audience: 'user',
      remedy: 'choose-date',
    });
    expect(error).toBeInstanceOf(Error);
    expect(error.cause).toBe(cause);
  });

  it('has no cause where there is none', () => {
    const error = new FloatingLicenseError({ code: 'blacklisted', outcome: 'refused' });
    expect('cause' in error).toBe(false);
  });

  it.each(['floating_not_available', 'device_not_found'])(
    '%s has nothing to remedy on release',
    (code) => {
      const on = (action: 'borrow' | 'release'): string =>
        new FloatingLicenseError({ code, action, outcome: 'refused' }).remedy;
      expect(on('release')).toBe('none');
      expect(on('borrow')).not.toBe('none');
    },
  );

  it.each(['signature_invalid', 'floating_not_available', 'teapot'])(
    'is remedied by trying again where the answer was lost: %s',
    (code) => {
      const error = new FloatingLicenseError({ code, action: 'release', outcome: 'unknown' });
      expect(error.remedy).toBe('retry');
    },
  );

  it('keeps a code that it does not know, and whatever the service said', () => {
    const init = { code: 'teapot', outcome: 'refused' } as const;
    expect(new FloatingLicenseError({ ...init, message: 'Short and stout' })).toMatchObject({
      code: 'teapot',
      message: 'Short and stout',
      audience: 'vendor',
      remedy: 'contact',
    });
    expect(new FloatingLicenseError(init).message).toBe('teapot');
  });
});

describe('isFloatingLicenseError', () => {
  const init = { code: 'blacklisted', outcome: 'refused' } as const;

  it('knows its own', () => {
    expect(isFloatingLicenseError(new FloatingLicenseError(init))).toBe(true);
  });

  it('knows one of another copy of the package, and is known to it', async () => {
    vi.resetModules();
    const other = await import('../../src/protocol/index.js');
    const theirs = new other.FloatingLicenseError(init);
    expect(theirs).not.toBeInstanceOf(FloatingLicenseError);
    expect(isFloatingLicenseError(theirs)).toBe(true);
    expect(other.isFloatingLicenseError(new FloatingLicenseError(init))).toBe(true);
  });

  it.each([
    ['another error', new TypeError('fetch failed')],
    ['a look-alike', { ...init, name: 'FloatingLicenseError', message: '' }],
    ['nothing', undefined],
    ['null', null],
    ['a text', 'blacklisted'],
  ])('does not take %s for one', (_, thrown) => {
    expect(isFloatingLicenseError(thrown)).toBe(false);
  });
});
