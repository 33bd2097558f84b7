/**
 * The actions of a seat, and the License API v4 endpoint behind each. The proxy serves an action
 * under its own name: `POST <endpoint>/borrow`.
 *
 * `check` and `activate` are listed beside the two at the core because a device has to be
 * activated before it can borrow, and because a check is what holds a seat that is not borrowed.
 */
export const actions = {
  borrow: { method: 'POST', path: '/api/v4/floating/borrow', signed: true },
  release: { method: 'POST', path: '/api/v4/floating/release', signed: false },
  activate: { method: 'POST', path: '/api/v4/activate_license', signed: true },
  check: { method: 'GET', path: '/api/v4/check_license', signed: true },
} as const satisfies Record<string, ActionRoute>;

/** How an action reaches the service. */
export interface ActionRoute {
  /** The method that the service expects; the proxy itself takes only POST. */
  readonly method: 'GET' | 'POST';
  /** The path below the service's origin. */
  readonly path: `/api/v4/${string}`;
  /** Whether a 200 answer carries a `LicenseSignature` header. */
  readonly signed: boolean;
}

/** What can be done with a seat: `borrow`, `release`, `activate` (the device), `check` (hold). */
export type Action = keyof typeof actions;
