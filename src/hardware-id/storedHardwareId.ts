import * as z from 'zod/mini';
import type { Store } from '../storage/createStore.js';
import { isHardwareId } from './isHardwareId.js';

/** One that no proxy would take is as good as none: the device gets another. */
const hardwareId = z.string().check(z.refine(isHardwareId));

/** Version 1 grows by optional fields alone: an older version of this library reads it too. */
const stored = z.object({
  version: z.literal(1),
  id: hardwareId,
  /** Ids that this device had before, newest first. Garbage in them must not lose the id. */
  earlier: z.catch(z.optional(z.array(hardwareId)), undefined),
});

/** How many earlier ids are kept. */
const longest = 5;

/** The id that an earlier visit stored for a scope. */
export function readHardwareId(store: Store, scope: string | undefined): string | undefined {
  return store.read(keyOf(scope), stored)?.id;
}

/** Stores an id for the next visit, where none is stored. */
export function keepHardwareId(store: Store, scope: string | undefined, id: string): void {
  if (!store.read(keyOf(scope), stored)) store.write(keyOf(scope), { version: 1, id });
}

/** Stores another id in place of the one that is there, which is remembered as an earlier one. */
export function replaceHardwareId(store: Store, scope: string | undefined, id: string): void {
  const before = store.read(keyOf(scope), stored);
  const earlier = before && [before.id, ...(before.earlier ?? [])].filter((one) => one !== id);
  store.write(keyOf(scope), {
    version: 1,
    id,
    ...(earlier && { earlier: earlier.slice(0, longest) }),
  });
}

/** Remembers an id that this device had until another tab stored another one. */
export function noteEarlierId(store: Store, scope: string | undefined, id: string): void {
  const now = store.read(keyOf(scope), stored);
  if (!now || now.id === id || now.earlier?.includes(id)) return;
  store.write(keyOf(scope), { ...now, earlier: [id, ...(now.earlier ?? [])].slice(0, longest) });
}

/**
 * The ids that this browser knows the same device to have had before, newest first: those of its
 * scope, and the one of before the host told who is signed in. Never those of another scope.
 */
export function readEarlierIds(store: Store, scope: string | undefined, current: string): string[] {
  const ofScope = store.read(keyOf(scope), stored)?.earlier ?? [];
  const ofNobody = scope ? readHardwareId(store, undefined) : undefined;
  const all = new Set([...ofScope, ...(ofNobody === undefined ? [] : [ofNobody])]);
  all.delete(current);
  return [...all];
}

function keyOf(scope: string | undefined): string {
  return `react-floating-license:hardware-id:${scope ?? ''}`;
}
