'use client';

import type { Mutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useFloatingLicense } from '../client/useFloatingLicense.js';
import { isFloatingLicenseError } from '../protocol/FloatingLicenseError.js';

/** An action that was asked for on this page, and how it stands. */
export interface LastAction {
  id: number;
  /** Milliseconds since 1970, by the device's clock. */
  at: number;
  action: string;
  /** `pending`, `success`, or the code of the error and its outcome. */
  result: string;
  /** Of a failed request, to find it in the server's logs. */
  requestId: string | undefined;
}

/** The latest ten actions of this licence on this page, the newest first. */
export function useLastActions(): readonly LastAction[] {
  const { client, queryClient } = useFloatingLicense('FloatingLicenseDevtools');
  const [noted, setNoted] = useState({ of: client, actions: none });
  useEffect(() => {
    const cache = queryClient.getMutationCache();
    const { all } = client.keys;
    const note = (mutation: Mutation): void => {
      const action = actionOf(mutation.options.mutationKey, all);
      const { status, submittedAt, error } = mutation.state;
      if (action === undefined || status === 'idle') return;
      const failure = isFloatingLicenseError(error) ? error : undefined;
      const result = failure ? `${failure.code} (${failure.outcome})` : status;
      const { requestId } = failure ?? {};
      const entry = { id: mutation.mutationId, at: submittedAt, action, result, requestId };
      setNoted(({ of, actions }) => {
        const before = of === client ? actions.filter(({ id }) => id !== entry.id) : none;
        const latest = [entry, ...before].toSorted((one, other) => other.id - one.id);
        return { of: client, actions: latest.slice(0, 10) };
      });
    };
    for (const mutation of cache.getAll()) note(mutation);
    return cache.subscribe(({ mutation }) => mutation && note(mutation));
  }, [client, queryClient]);
  // Those of another licence, which the provider was told of before, are none of these.
  return noted.of === client ? noted.actions : none;
}

const none: readonly LastAction[] = [];

/** The last part of a mutation's key, where the key is one of this licence. */
function actionOf(key: readonly unknown[] | undefined, all: readonly string[]): string | undefined {
  const isOurs = key?.length === all.length + 1 && all.every((part, index) => key[index] === part);
  return isOurs ? String(key.at(-1)) : undefined;
}
