import * as z from 'zod/mini';
import { randomHex } from '../hardware-id/randomHex.js';
import type { Store } from '../storage/createStore.js';

/** One tab among those that keep a seat, for one of its components that do. */
export interface Tab {
  /** Says that it is still there; to be called now and then. */
  stay(): void;
  /** The component goes: the tab takes its leave with the last of them. */
  leave(): void;
  /** The page closes, with all of them. @returns whether no other tab is left, as far as can be known */
  close(): boolean;
}

const marks = z.record(z.string(), z.number());

const second = 1_000;
/** How often a tab says that it is there. */
const interval = 30 * second;
/** Hidden tabs come to it once a minute; one that crashed is forgotten after this. */
const forgotten = 150 * second;

/** However many components keep a seat on a page, it is one tab. */
const thisPage = randomHex();

/** The components of this page that keep a seat, by what they share. */
const together = new Map<string, Set<Tab>>();

/** Joins the tabs that keep a seat, so that the last one to go knows that it is the last. */
export function joinTabs(name: string, store: Store, id: string = thisPage): Tab {
  const key = `${name}:tabs`;
  const page = `${key}:${id}`;
  let said = 0;
  /** Where no other tab could see the mark of this one, this one may not see theirs. */
  let isSeen = true;

  const others = (now: number): [string, number][] =>
    Object.entries(store.read(key, marks) ?? {}).filter(
      ([tab, at]) => tab !== id && Math.abs(now - at) < forgotten,
    );
  const close = (): boolean => {
    said = 0;
    const left = others(Date.now());
    // Asked first: what is forgotten next may be all that was not stored.
    const isLast = left.length === 0 && isSeen && store.isPersistent();
    if (left.length > 0) store.write(key, Object.fromEntries(left));
    else store.remove(key);
    return isLast;
  };
  const tab: Tab = {
    close,
    stay: () => {
      together.set(page, (together.get(page) ?? new Set()).add(tab));
      const now = Date.now();
      if (Math.abs(now - said) < interval) return;
      said = now;
      store.write(key, Object.fromEntries([...others(now), [id, now]]));
      isSeen = store.isPersistent();
    },
    leave: () => {
      const here = together.get(page);
      here?.delete(tab);
      if (here && here.size > 0) return;
      together.delete(page);
      close();
    },
  };
  return tab;
}
