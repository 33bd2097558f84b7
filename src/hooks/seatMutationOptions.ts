import type { UseMutationOptions } from '@tanstack/react-query';
import type { FloatingClient } from '../client/createFloatingClient.js';
import type { FloatingLicenseError } from '../protocol/FloatingLicenseError.js';
import type { Seat } from '../seat/Seat.js';

/** The options that make a mutation one of a seat's; they go into `useMutation` as they are. */
export type SeatMutationOptions<TVariables> = Required<
  Pick<
    UseMutationOptions<Seat, FloatingLicenseError, TVariables>,
    'mutationFn' | 'mutationKey' | 'scope' | 'networkMode' | 'retry'
  >
>;

/** What a hook's caller may set: everything that TanStack Query takes but {@link SeatMutationOptions}. */
export type SeatMutationSettings<TVariables, TOnMutateResult> = Omit<
  UseMutationOptions<Seat, FloatingLicenseError, TVariables, TOnMutateResult>,
  keyof SeatMutationOptions<TVariables> | 'retryDelay'
>;

/** What the mutations of one seat have in common. */
export function seatMutationOptions<TVariables>(
  client: FloatingClient,
  action: string,
  mutationFn: (variables: TVariables) => Promise<Seat>,
): SeatMutationOptions<TVariables> {
  return {
    mutationKey: [...client.keys.all, action],
    mutationFn,
    // One after the other, so that a borrow and a release of one seat never interleave.
    scope: { id: client.keys.all.join(' ') },
    // Offline it fails at once and says so, instead of waiting unseen for a network.
    networkMode: 'always',
    // A lost answer is not a failure: whether to repeat is the person's to say.
    retry: false,
  };
}
