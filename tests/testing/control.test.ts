import { beforeEach, describe, expect, it } from 'vitest';
import type { Emulator, LicenseControl } from '../../src/testing/index.js';
import { createEmulator } from '../../src/testing/index.js';
import { activate, asking, call, device } from './callEmulator.js';

let emulator: Emulator;
let plain: LicenseControl;
beforeEach(async () => {
  emulator = await createEmulator();
  plain = emulator.control.license('plain');
  await activate(emulator, 'plain');
});
const borrow = async (): Promise<unknown> => {
  const fields = { ...asking(emulator, 'plain'), borrowed_until: null };
  return (await call(emulator, 'floating/borrow', fields)).json['code'] ?? 'borrowed';
};

describe('control.license', () => {
  it('fills and frees the pool', async () => {
    plain.fill();
    expect(await borrow()).toBe('floating_not_available');
    plain.free();
    expect(await borrow()).toBe('borrowed');
    plain.fill();
    expect(emulator.control.state().licenses[0]?.inUse).toBe(5);
    expect(await borrow()).toBe('borrowed');
  });

  it('disables and enables', async () => {
    plain.disable();
    expect(await borrow()).toBe('license_not_enabled');
    plain.enable();
    expect(await borrow()).toBe('borrowed');
  });

  it('lets it expire', async () => {
    plain.expire();
    expect(await borrow()).toBe('license_expired');
  });

  it('blacklists and forgets a device', async () => {
    plain.blacklist(device);
    expect(await borrow()).toBe('blacklisted');
    plain.forget(device);
    expect(await borrow()).toBe('device_not_found');
  });

  it('sets anything else', async () => {
    plain.set({ canBorrow: false });
    expect(await borrow()).toBe('license_borrow_not_allowed');
    plain.set({ canBorrow: true, active: false });
    expect(await borrow()).toBe('license_not_active');
  });

  it('finds by key and user name too, and names what there is', () => {
    expect(() => emulator.control.license('PLAI-N000-0000-0001')).not.toThrow();
    expect(() => emulator.control.license('user@example.test')).not.toThrow();
    expect(() => emulator.control.license('nothing')).toThrow(/"nothing"; there are: plain, user/);
  });
});

describe('control.reset', () => {
  it('brings everything back, and controls stay good', async () => {
    const before = { ...emulator.control.state(), now: '' };
    plain.disable();
    emulator.control.apiKey('revoked');
    emulator.control.fail.next('html-502');
    emulator.control.clock.advance('P1D');
    emulator.control.reset();
    expect(emulator.control.requests()).toEqual([]);
    expect(Math.abs(emulator.control.clock.now() - Date.now())).toBeLessThan(3_600_000);
    const fresh = await createEmulator();
    expect({ ...emulator.control.state(), now: '' }).toEqual({ ...fresh.control.state(), now: '' });
    expect(before).not.toEqual({ ...fresh.control.state(), now: '' });
    expect(await borrow()).toBe('device_not_found');
    plain.disable();
    expect(await borrow()).toBe('license_not_enabled');
  });
});

describe('control.state', () => {
  it('is JSON without credentials', () => {
    const text = JSON.stringify(emulator.control.state());
    expect(JSON.parse(text)).toEqual(emulator.control.state());
    expect(text).not.toMatch(/PLAI-N000|not-a-real|emulator-shared-key/);
  });
});

describe('control.clock', () => {
  it.each([
    ['PT3H', 10_800_000],
    ['P1DT12H', 129_600_000],
    ['P2W', 1_209_600_000],
    ['-PT5M', -300_000],
    ['PT1.5S', 1500],
    [{ days: 1, hours: 1, minutes: 1, seconds: 1 }, 90_061_000],
  ])('moves by %o', async (by, expected) => {
    const { control } = await createEmulator({ now: () => 0 });
    control.clock.advance(by);
    expect(control.clock.now()).toBe(expected);
  });

  it.each(['3 hours', 'P', 'PT', 'P1M', ''])('refuses %o', (by) => {
    expect(() => emulator.control.clock.advance(by)).toThrow(RangeError);
  });
});

describe('createEmulator', () => {
  it('names an option that is wrong', async () => {
    const licenses = [{ shows: 'a', licenseKey: 'K', maxBorrowTime: -1 }];
    const wrong = createEmulator({ licenses });
    await expect(wrong).rejects.toThrow(/^licenses\[0\]\.maxBorrowTime: Too small/);
  });
});
