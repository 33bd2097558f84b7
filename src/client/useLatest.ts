'use client';

import { useCallback, useEffect, useRef } from 'react';

/** Reads the newest value from code that outlives a render: inline functions and objects change. */
export function useLatest<T>(value: T): () => T {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return useCallback(() => latest.current, []);
}
