import { beforeEach, describe, expect, it } from 'vitest';
import { borrowAnswer, licenseAnswer } from '../../src/protocol/index.js';
import type { Emulator, EmulatorSwitches, LicenseSnapshot } from '../../src/testing/index.js';
import { createEmulator } from '../../src/testing/index.js';
import { activate, asking, call, device } from './callEmulator.js';

const start = Date.UTC(2027, 0, 1, 12);
let emulator: Emulator;

async function begin(switches: EmulatorSwitches = {}, ...licenses: string[]): Promise<void> {
  emulator = await createEmulator({ now: () => start, switches });
  for (const license of licenses) await activate(emulator, license);
}
beforeEach(() => begin({}, 'plain'));

function state(shows = 'plain'): LicenseSnapshot {
  const found = emulator.control.state().licenses.find((license) => license.shows === shows);
  if (!found) throw new Error(`no licence ${shows}`);
  return found;
}
const slot = (shows?: string): unknown =>
  state(shows).devices.find(({ hardwareId }) => hardwareId === device)?.slot;

async function borrow(until: string | null, shows = 'plain'): Promise<Record<string, unknown>> {
  const fields = { ...asking(emulator, shows), borrowed_until: until };
  return (await call(emulator, 'floating/borrow', fields)).json;
}
const common = (): object => ({ product: emulator.product, hardware_id: device });
const release = (shows = 'plain'): ReturnType<typeof call> =>
  call(emulator, 'floating/release', asking(emulator, shows));
const check = (shows = 'plain'): ReturnType<typeof call> =>
  call(emulator, 'check_license', asking(emulator, shows));

describe('borrow', () => {
  it('takes a seat until the date and answers what the protocol reads', async () => {
    const answer = await borrow('2027-01-04T12:00:00Z');
    expect(borrowAnswer.parse(answer)).toEqual({
      borrowed_until: new Date('2027-01-04T12:00:00Z'),
      max_borrow_time: 720,
    });
    expect(answer).toMatchObject({ device_id: 1001001, license_id: 1001 });
    expect(state().inUse).toBe(1);
    expect(slot()).toEqual({ state: 'borrowed', until: '2027-01-04T12:00:00.000Z' });
  });

  it('takes null as the longest allowed', async () => {
    expect(await borrow(null)).toMatchObject({ borrowed_until: '2027-01-31T12:00:00Z' });
  });

  it.each([
    '2027-01-04T12:00:00.000Z',
    '2027-01-04 12:00',
    '2027-01-04T12:00:00',
    '2027-01-04T14:00:00+02:00',
  ])('reads %s', async (until) => {
    expect(await borrow(until)).toMatchObject({ borrowed_until: '2027-01-04T12:00:00Z' });
  });

  it('reuses the seat of the device, and again extends', async () => {
    await begin({}, 'one-seat');
    await check('one-seat');
    await borrow('2027-01-02T00:00:00Z', 'one-seat');
    await borrow('2027-01-03T00:00:00Z', 'one-seat');
    expect(state('one-seat').inUse).toBe(1);
    expect(slot('one-seat')).toEqual({ state: 'borrowed', until: '2027-01-03T00:00:00.000Z' });
  });

  it('runs out by itself', async () => {
    await borrow('2027-01-02T00:00:00Z');
    emulator.control.clock.advance({ hours: 11, minutes: 59 });
    expect(state().inUse).toBe(1);
    emulator.control.clock.advance('PT1M');
    expect(state().inUse).toBe(0);
    expect((await release()).json).toMatchObject({ code: 'floating_not_available' });
  });

  it('may be made shorter, or not, by a switch', async () => {
    await borrow('2027-01-03T00:00:00Z');
    expect(await borrow('2027-01-02T00:00:00Z')).not.toHaveProperty('code');
    await begin({ shortening: false }, 'plain');
    await borrow('2027-01-03T00:00:00Z');
    expect(await borrow('2027-01-02T00:00:00Z')).toMatchObject({ code: 'borrow_until_not_valid' });
    expect(await borrow('2027-01-04T00:00:00Z')).not.toHaveProperty('code');
  });

  it('answers dates without a zone by a switch', async () => {
    await begin({ zonelessDates: true }, 'plain');
    expect(await borrow('2027-01-04T12:00:00Z')).toMatchObject({
      borrowed_until: '2027-01-04T12:00:00',
    });
  });
});

describe('release', () => {
  it('frees the seat, ends the borrow and leaves the device activated', async () => {
    await borrow(null);
    const { response, text } = await release();
    expect([response.status, text]).toEqual([200, '']);
    expect(state().inUse).toBe(0);
    expect(await borrow(null)).not.toHaveProperty('code');
  });

  it('has a body of two quotes, and accepts having nothing to do, by switches', async () => {
    await begin({ releaseBody: 'quotes', releaseOfNothing: 'accept' }, 'plain');
    const { response, text } = await release();
    expect([response.status, text]).toEqual([200, '""']);
  });
});

describe('check', () => {
  it('takes a seat, renews it and loses it after the floating timeout', async () => {
    await check();
    expect(slot()).toEqual({ state: 'held', until: '2027-01-01T12:20:00.000Z' });
    emulator.control.clock.advance('PT19M');
    await check();
    emulator.control.clock.advance('PT19M');
    expect(state().inUse).toBe(1);
    emulator.control.clock.advance('PT1M');
    expect(state().inUse).toBe(0);
  });

  it('leaves a borrow what it is, and says so', async () => {
    await borrow('2027-01-04T12:00:00Z');
    const { json } = await check();
    expect(licenseAnswer.parse(json)).toEqual({
      floating_timeout: 20,
      floating_users: 5,
      floating_in_use_devices: 1,
      can_borrow: true,
      max_borrow_time: 720,
      is_borrowed: true,
      borrowed_until: new Date('2027-01-04T12:00:00Z'),
      max_activations: 100,
      times_activated: 1,
    });
  });

  it('carries the personal data that a proxy must not pass on', async () => {
    expect((await check()).json).toMatchObject({
      license_key: 'PLAI-N000-0000-0001',
      customer: { email: 'customer@example.test' },
    });
  });
});

describe('activate and deactivate', () => {
  it('takes no seat and counts a device once', async () => {
    await activate(emulator, 'plain');
    expect(state()).toMatchObject({ inUse: 0, timesActivated: 1 });
  });

  it('makes an inactive licence active', async () => {
    expect(await borrow(null, 'inactive')).toMatchObject({ code: 'license_not_active' });
    await activate(emulator, 'inactive');
    expect(await borrow(null, 'inactive')).not.toHaveProperty('code');
  });

  it('gives the device and the licence', async () => {
    const { json } = await call(emulator, 'activate_license', asking(emulator, 'plain'));
    expect(json).toMatchObject({ id: 1001, device_id: 1001001, hardware_id: device, active: true });
  });

  it('deactivates the device and frees its seat', async () => {
    await borrow(null);
    const { response, text } = await call(
      emulator,
      'deactivate_license',
      asking(emulator, 'plain'),
    );
    expect([response.status, text]).toEqual([200, '"license_deactivated"']);
    expect(state().inUse).toBe(0);
    expect(await borrow(null)).toMatchObject({ code: 'device_not_found' });
  });
});

describe('product_details', () => {
  it('tells the authorization method and takes no seat', async () => {
    const { json } = await call(emulator, 'product_details', { product: emulator.product });
    expect(json).toMatchObject({ authorization_method: 'license-key', floating_timeout: 20 });
  });

  it('knows its product only', async () => {
    const { json } = await call(emulator, 'product_details', { product: 'another' });
    expect(json).toMatchObject({ code: 'unknown_product' });
  });
});

describe('credentials', () => {
  const modes: Record<string, Record<string, string>> = {
    key: { license_key: 'PLAI-N000-0000-0001' },
    user: { username: 'user@example.test', password: 'not-a-real-password' },
    token: { id_token: 'not-a-real-id-token', customer_account_code: 'example-customer' },
    code: { code: 'not-a-real-code', customer_account_code: 'example-customer' },
  };

  it.each(Object.entries(modes))('borrows by %s', async (_, credentials) => {
    const fields = { ...common(), ...credentials, borrowed_until: null };
    expect((await call(emulator, 'activate_license', fields)).response.status).toBe(200);
    expect((await call(emulator, 'floating/borrow', fields)).response.status).toBe(200);
    const wrong = Object.fromEntries(Object.keys(credentials).map((name) => [name, 'wrong']));
    const refused = await call(emulator, 'floating/borrow', { ...fields, ...wrong });
    expect(refused.json).toMatchObject({ code: 'license_not_found' });
  });

  it.each([
    ['plain', { license_key: 'PLAI-N000-0000-0001' }],
    ['user', { username: 'user@example.test' }],
  ])('releases on %s with %o alone', async (shows, credentials) => {
    await activate(emulator, shows);
    await borrow(null, shows);
    const fields = { ...common(), ...credentials };
    expect((await call(emulator, 'floating/release', fields)).response.status).toBe(200);
  });

  it('lets license_id choose', async () => {
    expect(await borrow(null)).not.toHaveProperty('code');
    const fields = { ...asking(emulator, 'plain'), borrowed_until: null, license_id: 1 };
    const { json } = await call(emulator, 'floating/borrow', fields);
    expect(json).toMatchObject({ code: 'license_not_found' });
    const checked = await call(emulator, 'check_license', {
      ...asking(emulator, 'plain'),
      license_id: 1001,
    });
    expect(checked.response.status).toBe(200);
  });
});
