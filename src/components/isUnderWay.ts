import type { MutationKey, QueryClient } from '@tanstack/react-query';

/**
 * Whether an action was sent and is not answered yet. The cache is asked, since the second click of
 * a double click comes before React has rendered the first.
 */
export function isUnderWay(
  queryClient: QueryClient,
  { mutationKey }: { mutationKey: MutationKey },
): boolean {
  return queryClient.isMutating({ mutationKey, exact: true }) > 0;
}
