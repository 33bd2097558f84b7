import type { FloatingClient } from '../client/createFloatingClient.js';
import type { SeatMutationOptions } from './seatMutationOptions.js';
import { seatMutationOptions } from './seatMutationOptions.js';

/** Options of the mutation behind `useFloatingRelease`. The cache is kept up whoever runs it. */
export function floatingReleaseOptions(client: FloatingClient): SeatMutationOptions<void> {
  return seatMutationOptions(client, 'release', () => client.release());
}
