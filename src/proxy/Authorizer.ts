import type { Deadline } from './Deadline.js';

/** What authorises one call. It must never leave the server. */
export interface Authorized {
  readonly headers: { readonly Date: string; readonly Authorization: string };
  /** The part of the headers that is to be kept secret. */
  readonly secret: string;
}

/** Authorises one call at a time in milliseconds since 1970. */
export type Sign = (time: number) => Authorized | Promise<Authorized>;

/** Authorises calls to the service: by API key or by OAuth. */
export interface Authorizer {
  /**
   * Gets what a call is authorised with. That may take a while, so it comes before a call is counted: a
   * call that was let out has to leave at once.
   */
  readonly ready: (deadline: Deadline) => Sign | Promise<Sign>;
  /** Lets go of what the service does not take any more; false where nothing else can be had. */
  renew(refused: Authorized): boolean;
}
