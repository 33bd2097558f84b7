/** What the page may know of who is signed in. No licence key: that stays with the server. */
export interface Session {
  /** An opaque id of the person. */
  account: string;
  /** The people one can be, each with a licence in another state; empty at the real service. */
  accounts: { id: string; name: string }[];
}
