import type { FloatingClient } from '../client/createFloatingClient.js';
import type { SeatMutationOptions } from './seatMutationOptions.js';
import { seatMutationOptions } from './seatMutationOptions.js';

/** What `mutate` of `useFloatingBorrow` takes. */
export interface BorrowVariables {
  /** Until when, any future moment up to the licence's maximum; null for as long as it allows. */
  until: Date | null;
}

/** Options of the mutation behind `useFloatingBorrow`. The cache is kept up whoever runs it. */
export function floatingBorrowOptions(
  client: FloatingClient,
): SeatMutationOptions<BorrowVariables> {
  return seatMutationOptions(client, 'borrow', ({ until }) => client.borrow(until));
}
