import * as z from 'zod/mini';
import { parseUtcDate } from '../protocol/index.js';
import type { Clock } from './clock.js';
import { createClock } from './clock.js';
import type { CheckedConfig } from './config.js';
import { settings } from './config.js';
import type { LicenseCredentials, LicenseSettings } from './EmulatorOptions.js';
import { credentialsOf } from './licenses.js';
import type { Tokens } from './oauth.js';
import type { RateLimits } from './rateLimits.js';
import { createRateLimits } from './rateLimits.js';

/** A seat that a device has, until `until` (milliseconds since 1970): later it counts as free. */
export interface Slot {
  /** `held`: by checks, until the floating timeout. `borrowed`: until the date, without contact. */
  state: 'held' | 'borrowed';
  until: number;
}

/** A device as the emulator knows it. */
export interface DeviceState {
  id: number;
  hardwareId: string;
  active: boolean;
  blacklisted: boolean;
  slot: Slot | null;
}

/** A licence as the emulator knows it. */
export interface LicenseState extends LicenseSettings {
  readonly shows: string;
  readonly id: number;
  readonly credentials: Partial<LicenseCredentials>;
  nextDeviceId: number;
  devices: DeviceState[];
}

/** Everything that the emulator knows: what its endpoints read and change. */
export interface World extends Pick<
  CheckedConfig,
  'apiKey' | 'sharedKey' | 'product' | 'switches' | 'apiKeyState' | 'oauth'
> {
  readonly clock: Clock;
  readonly tokens: Tokens;
  rateLimits: RateLimits;
  licenses: LicenseState[];
  /** Back to the start, the clock included. */
  reset(): void;
}

/** The world at its start. */
export function createWorld(config: CheckedConfig, now?: () => number): World {
  const { apiKey, sharedKey, product, switches, apiKeyState, oauth } = config;
  const seed = (): LicenseState[] => config.licenses.map(seedLicense);
  const world: World = {
    apiKey,
    sharedKey,
    product,
    switches,
    apiKeyState,
    oauth,
    tokens: new Map(),
    rateLimits: createRateLimits(),
    clock: createClock(now),
    licenses: seed(),
    reset(): void {
      world.clock.reset();
      world.tokens.clear();
      world.rateLimits = createRateLimits();
      world.apiKeyState = apiKeyState;
      world.licenses = seed();
    },
  };
  return world;
}

const pickSettings = z.object(settings);

function seedLicense(seed: CheckedConfig['licenses'][number], index: number): LicenseState {
  const { shows, id = 1001 + index, timesActivated = seed.devices.length } = seed;
  const license: LicenseState = {
    shows,
    id,
    ...pickSettings.parse(seed),
    expiresAt: time(seed.expiresAt),
    timesActivated,
    credentials: credentialsOf(seed),
    nextDeviceId: id * 1000 + 1,
    devices: [],
  };
  for (const { hardwareId, active, blacklisted, borrowedUntil, heldUntil } of seed.devices) {
    const slot = slotUntil('borrowed', borrowedUntil) ?? slotUntil('held', heldUntil);
    Object.assign(addDevice(license, hardwareId), { active, blacklisted, slot });
  }
  return license;
}

function slotUntil(state: Slot['state'], text: string | undefined): Slot | null {
  const until = time(text);
  return until === null ? null : { state, until };
}

function time(text: string | null | undefined): number | null {
  return (text ? parseUtcDate(text)?.getTime() : undefined) ?? null;
}

/** Adds an active device without a seat; counting the activation is the caller's. */
export function addDevice(license: LicenseState, hardwareId: string): DeviceState {
  const id = license.nextDeviceId++;
  const device = { id, hardwareId, active: true, blacklisted: false, slot: null };
  license.devices.push(device);
  return device;
}

/** The seat that a device has at `now`, or null: one that ran out is free by itself. */
export function currentSlot({ slot }: DeviceState, now: number): Slot | null {
  return slot && slot.until > now ? slot : null;
}

/** Seats in use at `now`. */
export function seatsInUse(license: LicenseState, now: number): number {
  return license.devices.filter((device) => currentSlot(device, now)).length;
}

/** Whether a device that has no seat could take one. */
export function hasFreeSeat(license: LicenseState, now: number): boolean {
  return license.floatingUsers === null || seatsInUse(license, now) < license.floatingUsers;
}
