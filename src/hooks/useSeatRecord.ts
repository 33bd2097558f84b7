'use client';

import { notifyManager, QueryObserver } from '@tanstack/react-query';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useFloatingLicense } from '../client/useFloatingLicense.js';
import type { SeatRecord } from '../seat/SeatRecord.js';
import { subscribeToTicks, timeOfTick } from '../time/subscribeToTicks.js';
import { floatingSeatOptions } from './floatingSeatOptions.js';

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
  const { client, queryClient } = useFloatingLicense(caller);
  const subscribe = useCallback(
    (listener: () => void) => {
      const observer = new QueryObserver(queryClient, floatingSeatOptions(client));
      const stops = [
        subscribeToTicks(listener),
        observer.subscribe(notifyManager.batchCalls(listener)),
      ];
      return () => stops.forEach((stop) => stop());
    },
    [client, queryClient],
  );
  const look = (): T =>
    read(queryClient.getQueryData(client.keys.seat), timeOfTick() + client.clock.offset());
  const content = useSyncExternalStore(
    subscribe,
    () => JSON.stringify(look()),
    () => undefined,
  );
  return useMemo(
    () => (content === undefined ? read(undefined, 0) : look()),
    // oxlint-disable-next-line react/exhaustive-deps -- the content is all that there is to it
    [content],
  );
}
