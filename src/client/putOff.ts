import type { FloatingClient } from './createFloatingClient.js';

/** A return that waits for a network. */
export interface PutOff {
  /** The device that it was asked of; undefined until that was read. */
  device?: string;
  /** What came of it where nobody was there to show that: it is under way, or was refused. */
  tried?: 'going' | 'refused' | undefined;
}

/** Who returns a seat so that the person sees what comes of it. */
type Performer = () => void;

/**
 * By whose seat it is and not by client, of which a page may come to have another for the same seat. It
 * lasts as long as the page, since that is what the person is told.
 */
const putOff = new Map<string, PutOff>();
const performers = new Map<string, Set<Performer>>();
const listeners = new Set<() => void>();

const nameOf = ({ keys }: FloatingClient): string => JSON.stringify(keys.all);
const notify = (): void => listeners.forEach((listener) => listener());

/** Calls back when a return was put off, taken back or carried out. */
export function subscribeToPutOff(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The return of this seat, where it waits for a network. */
export function putOffOf(client: FloatingClient): PutOff | undefined {
  return putOff.get(nameOf(client));
}

/** Puts the return of this seat off until there is a network, or takes that back. */
export function setPutOff(client: FloatingClient, wanted: boolean): void {
  if (wanted) putOff.set(nameOf(client), {});
  else putOff.delete(nameOf(client));
  notify();
}

/** Has a return that was put off carried out by whoever can show what comes of it. */
export function performPutOff(client: FloatingClient, performer: Performer): () => void {
  const name = nameOf(client);
  const all = performers.get(name) ?? new Set();
  performers.set(name, all.add(performer));
  notify();
  return () => {
    all.delete(performer);
    if (all.size === 0) performers.delete(name);
  };
}

/** Who carries it out; undefined where nobody could show what comes of it. */
export function performerOf(client: FloatingClient): Performer | undefined {
  return [...(performers.get(nameOf(client)) ?? [])].at(-1);
}
