import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { resolveHardwareId } from '../../src/hardware-id/resolveHardwareId.js';
import { createStore } from '../../src/storage/createStore.js';

/** What the browser looks like: FingerprintJS itself needs a real one. */
const browser = vi.hoisted(() => {
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- nothing outside is there yet
  const looks = (sources: Record<string, unknown>): (() => Promise<object>) => {
    const components = Object.fromEntries(
      Object.entries(sources).map(([name, value]) => [name, { value, duration: 1 }]),
    );
    return () => Promise.resolve({ get: () => Promise.resolve({ components }) });
  };
  const load: (options: object) => Promise<object> = looks({
    platform: 'v',
    timezone: 'Europe/Berlin',
  });
  return { looks, load };
});
vi.mock('@fingerprintjs/fingerprintjs', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  load: (options: object) => browser.load(options),
}));

const { load } = browser;
const key = 'react-floating-license:hardware-id:ada';
const ofAda = { scope: 'ada', store: createStore() };

beforeEach(() => {
  browser.load = load;
});
afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('resolveHardwareId', () => {
  it('takes the one it is given, and stores nothing', async () => {
    const id = await resolveHardwareId({ ...ofAda, given: 'inventory-4711' });
    expect(id).toEqual({ id: 'inventory-4711', source: 'given' });
    expect(localStorage).toHaveLength(0);
  });

  it('takes the stored one on the next visit', async () => {
    const first = await resolveHardwareId(ofAda);
    // The fingerprint counts once: an update of the browser changes nothing.
    browser.load = () => Promise.reject(new Error('not to be asked again'));
    const next = await resolveHardwareId({ ...ofAda, store: createStore() });
    expect(next).toEqual({ id: first.id, source: 'stored' });
  });

  it('with a scope is the same again after the storage was cleared', async () => {
    const first = await resolveHardwareId(ofAda);
    localStorage.clear();
    expect(await resolveHardwareId(ofAda)).toEqual(first);
    expect(first.source).toBe('derived');
  });

  it('with a scope is the same where somebody travelled or plugged in a screen since', async () => {
    const atHome = await resolveHardwareId(ofAda);
    localStorage.clear();
    browser.load = browser.looks({
      platform: 'v',
      timezone: 'America/New_York',
      screenResolution: [3840, 2160],
    });
    expect(await resolveHardwareId(ofAda)).toEqual(atHome);
  });

  it('differs for two people on the same laptop', async () => {
    const ada = await resolveHardwareId(ofAda);
    const bob = await resolveHardwareId({ ...ofAda, scope: 'bob' });
    expect(bob.id).not.toBe(ada.id);
    expect((await resolveHardwareId(ofAda)).id).toBe(ada.id);
  });

  it('differs for one person on two browsers', async () => {
    const here = await resolveHardwareId(ofAda);
    localStorage.clear();
    browser.load = browser.looks({ platform: 'another' });
    expect((await resolveHardwareId(ofAda)).id).not.toBe(here.id);
  });

  it.each([undefined, ''])(
    'without a scope (%j) is new and never twice the same',
    async (scope) => {
      const first = await resolveHardwareId({ ...ofAda, scope });
      localStorage.clear();
      const second = await resolveHardwareId({ ...ofAda, scope });
      expect([first.source, second.source]).toEqual(['new', 'new']);
      expect(second.id).not.toBe(first.id);
    },
  );

  it('asks FingerprintJS not to phone home', async () => {
    const asked = vi.fn<typeof load>(load);
    browser.load = asked;
    await resolveHardwareId(ofAda);
    expect(asked).toHaveBeenCalledWith({ monitoring: false });
  });

  it.each([
    ['refused', () => Promise.reject(new Error('blocked by the client'))],
    [
      'refused its sources',
      () => Promise.resolve({ get: () => Promise.reject(new Error('no canvas')) }),
    ],
  ])('is random where the fingerprint is %s', async (_, blocked) => {
    browser.load = blocked;
    const first = await resolveHardwareId(ofAda);
    expect(first).toEqual({ id: expect.stringMatching(/^rfl1-[0-9a-f]{32}$/), source: 'new' });
    expect(await resolveHardwareId(ofAda)).toEqual({ id: first.id, source: 'stored' });
    localStorage.clear();
    expect((await resolveHardwareId(ofAda)).id).not.toBe(first.id);
  });

  it.each([
    ['no JSON', 'rfl1-'],
    ['an empty id', '{"version":1,"id":""}'],
    ['another version', '{"version":9,"id":"rfl9-x"}'],
  ])('drops garbage in storage: %s', async (_, garbage) => {
    localStorage.setItem(key, garbage);
    expect((await resolveHardwareId(ofAda)).source).toBe('derived');
    expect(localStorage.getItem(key)).toContain('rfl1-');
  });

  it('takes the one that another tab stored meanwhile', async () => {
    browser.load = (options) => {
      localStorage.setItem(key, '{"version":1,"id":"rfl1-of-the-other-tab"}');
      return load(options);
    };
    const id = await resolveHardwareId(ofAda);
    expect(id).toEqual({ id: 'rfl1-of-the-other-tab', source: 'stored' });
  });

  it('has a versioned prefix and 128 bits, and needs no crypto.subtle', async () => {
    // A plain-http origin on a LAN has getRandomValues and little else.
    const getRandomValues = crypto.getRandomValues.bind(crypto);
    vi.stubGlobal('crypto', { getRandomValues });
    for (const scope of ['ada', undefined]) {
      const { id } = await resolveHardwareId({ ...ofAda, scope });
      expect(id).toMatch(/^rfl1-[0-9a-f]{32}$/);
    }
  });
});
