'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

/** The ids of parts that others refer to, by what they are; absent where there is no such part. */
export type PartIds = Partial<Record<string, string>>;

/** What of a caller's props other parts refer to. */
export interface OwnId {
  id?: string | undefined;
}

/** What {@link usePartIds} gives. */
export interface PartIdState {
  ids: PartIds;
  /** Called by a part for itself; undefined where it goes. */
  setPartId: (part: string, id: string | undefined) => void;
}

/**
 * Knows by which id each part inside of a root goes, since a host may give one of its own, or leave
 * the part out: a label that pointed to nothing would be none.
 *
 * @param expected taken to be there until the first render is over, so that a server writes them too
 */
export function usePartIds(expected: PartIds): PartIdState {
  const [ids, setIds] = useState(expected);
  const present = useRef(new Set<string>());
  const setPartId = useCallback((part: string, id: string | undefined): void => {
    if (id === undefined) present.current.delete(part);
    else present.current.add(part);
    setIds((before) => (before[part] === id ? before : { ...before, [part]: id }));
  }, []);

  const parts = Object.keys(expected).join(' ');
  useEffect(() => {
    // The effects of what is inside have run before.
    for (const part of parts.split(' ').filter(Boolean)) {
      if (!present.current.has(part)) setPartId(part, undefined);
    }
  }, [parts, setPartId]);

  return { ids, setPartId };
}

/** Says by which id a part goes while it is there; undefined while it is not. */
export function usePartId({ setPartId }: PartIdState, part: string, id: string | undefined): void {
  useEffect(() => {
    if (id === undefined) return undefined;
    setPartId(part, id);
    return () => setPartId(part, undefined);
  }, [part, id, setPartId]);
}
