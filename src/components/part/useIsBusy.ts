'use client';

import { useFloatingLicense } from '../../client/useFloatingLicense.js';
import type { Action } from '../../protocol/actions.js';

/**
 * Gives what tells whether an action is under way for this licence, here or elsewhere on the page. It
 * asks the cache: a second click in the same task would find the old render's answer.
 *
 * @param caller the part or hook that an error about a missing provider names
 */
export function useIsBusy(caller: string): (...actions: Action[]) => boolean {
  const { client, queryClient } = useFloatingLicense(caller);
  return (...actions) =>
    actions.some(
      (action) => queryClient.isMutating({ mutationKey: [...client.keys.all, action] }) > 0,
    );
}
