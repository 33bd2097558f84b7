import * as z from 'zod/mini';
import { randomHex } from '../hardware-id/randomHex.js';
import type { Store } from '../storage/createStore.js';

/**
 * Lets the tabs of a browser act on one seat in turn, so that what each remembers of it is written in
 * the order in which the service answered.
 *
 * Web Locks do that where the browser has them. Plain http lacks them, and where site data is blocked
 * each is denied: there tabs pass a lease on in the storage that they share.
 */
export async function inTurn<T>(name: string, store: Store, run: () => Promise<T>): Promise<T> {
  if (typeof window === 'undefined') return run();
  const locks: LockManager | undefined = navigator.locks;
  let hasBegun = false;
  try {
    if (locks) {
      return await locks.request(name, () => {
        hasBegun = true;
        return run();
      });
    }
  } catch (error) {
    if (hasBegun) throw error;
  }
  const giveBack = await takeLease(`${name}:turn`, store);
  try {
    return await run();
  } finally {
    giveBack();
  }
}

const lease = z.object({ owner: z.string(), until: z.number() });

/** Longer than a request may take: what a tab that crashed has is free by then. */
const leaseTime = 20_000;
/** Longer than a tab takes between seeing that nobody has the lease and writing that it has. */
const settleTime = 50;

async function takeLease(key: string, store: Store): Promise<() => void> {
  const owner = randomHex();
  const isMine = (): boolean => {
    const current = store.read(key, lease);
    // A page that was frozen may wake long after its lease is over.
    return current?.owner === owner && current.until > Date.now();
  };
  for (;;) {
    const left = (store.read(key, lease)?.until ?? 0) - Date.now();
    // One that ends later than any can was written by another clock.
    const isFree = left <= 0 || left > leaseTime;
    if (isFree) store.write(key, { owner, until: Date.now() + leaseTime });
    // oxlint-disable-next-line no-await-in-loop -- waiting is what it is for
    await (isFree && document.hidden ? hop(settleTime) : wait(settleTime));
    if (isFree && isMine()) return () => isMine() && store.remove(key);
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/**
 * The same in a hidden page, whose timers come once a minute: the lease would be over by then. Messages
 * come at once.
 */
async function hop(milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  const { port1, port2 } = new MessageChannel();
  port1.start();
  while (performance.now() < end) {
    // oxlint-disable-next-line no-await-in-loop -- waiting is what it is for
    await new Promise((resolve) => {
      port1.addEventListener('message', resolve, { once: true });
      port2.postMessage(null);
    });
  }
  port1.close();
}
