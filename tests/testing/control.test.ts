import { beforeEach, describe, expect, it } from 'vitest';
import type { ApiKeyState, Emulator, LicenseControl } from '../../src/testing/index.js';
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

it('control.seats fills and frees the pool', async () => {
  const seats = emulator.control.seats('plain');
  seats.fill();
  expect(await borrow()).toBe('floating_not_available');
  seats.free();
  expect(await borrow()).toBe('borrowed');
  seats.fill();
  expect(emulator.control.state().licenses[0]?.inUse).toBe(5);
  expect(await borrow()).toBe('borrowed');
});

it('control.seats says how a licence without a limit gets one', () => {
  plain.set({ floatingUsers: null });
  expect(() => emulator.control.seats('plain').fill()).toThrow(
    /"plain" has no limit.*set\(\{ floatingUsers: 2 \}\)/,
  );
});

describe('control.license', () => {
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

  it.each([
    [{ maxBorowTime: 8 }, /^set: Unrecognized key: "maxBorowTime"/],
    [{ maxBorrowTime: '8' }, /^set: maxBorrowTime: expected number, received string/],
    [{ floatingUsers: undefined }, /^set: floatingUsers: expected number/],
    [{ expiresAt: '2027-01-01T00:00:00Z' }, /^set: expiresAt: expected number/],
    [{ canBorrow: false, timesActivated: -1 }, /^set: timesActivated: /],
  ])('names what is wrong with %o, and changes nothing', async (settings: object, message) => {
    const before = emulator.control.state().licenses;
    expect(() => plain.set(settings)).toThrow(TypeError);
    expect(() => plain.set(settings)).toThrow(message);
    expect(emulator.control.state().licenses).toEqual(before);
  });

  it('finds by key and user name too, and names what there is', () => {
    expect(() => emulator.control.license('PLAI-N000-0000-0001')).not.toThrow();
    expect(() => emulator.control.license('user@example.test')).not.toThrow();
    expect(() => emulator.control.license('nothing')).toThrow(/"nothing"; there are: plain, user/);
  });
});

it('control.apiKey names what there is for what is no state of a key', () => {
  const misspelt = JSON.parse('"revokd"') as ApiKeyState;
  expect(() => emulator.control.apiKey(misspelt)).toThrow(/^apiKey: .*"revoked"/);
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
    const state = emulator.control.state();
    const text = JSON.stringify(state);
    expect(JSON.parse(text)).toEqual(state);
    expect(state.licenses[0]).toEqual({
      shows: 'plain',
      id: 1001,
      active: true,
      enabled: true,
      expiresAt: null,
      canBorrow: true,
      maxBorrowTime: 720,
      floatingTimeout: 20,
      floatingUsers: 5,
      inUse: 0,
      maxActivations: 100,
      timesActivated: 1,
      devices: [
        { id: 1_001_001, hardwareId: device, active: true, blacklisted: false, slot: null },
      ],
    });
    expect(text).not.toMatch(/PLAI-N000|not-a-real|emulator-shared-key|example-customer|@example/);
  });
});
