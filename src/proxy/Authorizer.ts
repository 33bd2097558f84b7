import type { Deadline } from './Deadline.js';

/** What authorises one call. It must never leave the server. */
export interface Authorized {
  readonly headers: { readonly Date: string; readonly Authorization: string };
  /** The part of the headers that is to be kept secret. */
  readonly secret: string;
}

/** Authorises calls to the service: by API key or by OAuth. */
export interface Authorizer {
  /** @param time of the call, in milliseconds since 1970. */
  readonly authorize: (time: number, deadline: Deadline) => Promise<Authorized>;
  /** Lets go of what the service does not take any more; false where nothing else can be had. */
  renew(refused: Authorized): boolean;
}
