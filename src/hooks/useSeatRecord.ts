'use client';

import { notifyManager, QueryObserver } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import type { FloatingLicenseContextValue } from '../client/FloatingLicenseContext.js';
import { useFloatingLicense } from '../client/useFloatingLicense.js';
import type { SeatRecord } from '../seat/SeatRecord.js';
import { subscribeToTicks, timeOfTick } from '../time/subscribeToTicks.js';
import { floatingSeatOptions } from './floatingSeatOptions.js';

/** What is remembered of the seat, and who wants to hear when that or the time changes. */
interface SeatStore {
  record: () => SeatRecord | undefined;
  subscribe: (listener: () => void) => () => void;
}

/**
 * Something that follows from what is remembered of the seat and the server's time. The component
 * renders again only when its content changes: each renewal writes other times into the record, of
 * which nothing is to be seen. So it is the same object as long as it says the same.
 *
 * @param read what JSON can tell apart, from the record and milliseconds on the server's clock; it
 *   gets no record during a server render, nor until one was read
 * @param caller the hook that an error about a missing provider names
 */
export function useSeatRecord<T>(
  read: (record: SeatRecord | undefined, now: number) => T,
  caller: string,
): T {
  const context = useFloatingLicense(caller);
  const store = storeOf(context);
  const look = (): T => read(store.record(), timeOfTick() + context.client.clock.offset());
  const content = useSyncExternalStore(
    store.subscribe,
    () => JSON.stringify(look()),
    () => undefined,
  );
  return useMemo(
    () => (content === undefined ? read(undefined, 0) : look()),
    // oxlint-disable-next-line react/exhaustive-deps -- the content is all that there is to it
    [content],
  );
}

type SeatObserver = QueryObserver<SeatRecord, Error, SeatRecord, SeatRecord, readonly string[]>;

/** One for each provider's value, since every part on the page asks, and an observer is not cheap. */
const stores = new WeakMap<FloatingLicenseContextValue, SeatStore>();

function storeOf(context: FloatingLicenseContextValue): SeatStore {
  const before = stores.get(context);
  if (before) return before;
  const store = createSeatStore(context);
  stores.set(context, store);
  return store;
}

function createSeatStore({ client, queryClient }: FloatingLicenseContextValue): SeatStore {
  const options = queryClient.defaultQueryOptions(floatingSeatOptions(client));
  const cache = queryClient.getQueryCache();
  let observer: SeatObserver | undefined;
  let stopWatching: (() => void) | undefined;
  /** A host that empties the cache, as when somebody signs out, leaves observers with what it removed. */
  const watch = (watched: SeatObserver): (() => void) =>
    cache.subscribe(({ type, query }) => {
      if (type === 'removed' && query.queryHash === options.queryHash) watched.setOptions(options);
    });
  return {
    record: () => cache.get<SeatRecord>(options.queryHash)?.state.data,
    subscribe: (listener) => {
      // Whoever comes after all have gone may find that the cache forgot the query.
      if (!observer?.hasListeners()) {
        observer = new QueryObserver(queryClient, options);
        stopWatching = watch(observer);
      }
      const current = observer;
      const stops = [
        subscribeToTicks(listener),
        current.subscribe(notifyManager.batchCalls(listener)),
      ];
      return () => {
        for (const stop of stops) stop();
        if (!current.hasListeners()) stopWatching?.();
      };
    },
  };
}
