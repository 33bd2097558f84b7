'use client';

import { useEffect, useState } from 'react';

/** How long it is said that something was copied, in milliseconds. */
const sayFor = 5_000;

/**
 * Copies a text, and says for a while that it did.
 *
 * @param text undefined while there is nothing to copy
 * @param onFail called where it cannot be copied, for another way to it
 */
export function useCopy(
  text: string | undefined,
  onFail: () => void,
): { isCopied: boolean; copy: () => void } {
  const [copied, setCopied] = useState<string>();
  const isCopied = text !== undefined && copied === text;
  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setCopied(undefined), sayFor);
    return () => clearTimeout(timer);
  }, [isCopied]);
  return {
    isCopied,
    copy: () => {
      if (text === undefined) return;
      // Absent on plain http, and a page may be forbidden to use it.
      const copying = navigator.clipboard?.writeText(text) ?? Promise.reject();
      copying.then(() => setCopied(text), onFail);
    },
  };
}
