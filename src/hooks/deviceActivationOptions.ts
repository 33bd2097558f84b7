import type { FloatingClient } from '../client/createFloatingClient.js';
import type { SeatMutationOptions } from './seatMutationOptions.js';
import { seatMutationOptions } from './seatMutationOptions.js';

/** Options of the mutation behind `useDeviceActivation`. The cache is kept up whoever runs it. */
export function deviceActivationOptions(client: FloatingClient): SeatMutationOptions<void> {
  return seatMutationOptions(client, 'activate', () => client.activate());
}
