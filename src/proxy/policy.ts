import type { Identity } from './Identity.js';
import type { Action, ErrorCode } from '../protocol/index.js';
import { hostFault, refusal } from './refusal.js';

/** What the server allows, within what the licence allows. */
export interface BorrowPolicy {
  /** The longest borrow, in hours from now, 876,600 (a century) at most. Default: the licence's own. */
  maxBorrow?: number | undefined;
  /**
   * What becomes of a request for longer: `clamp` grants what is allowed, and the browser shows that;
   * `refuse` answers `borrow_until_not_valid`. Asking for the longest (null) is always clamped.
   * Default: `clamp`.
   */
  beyond?: 'clamp' | 'refuse' | undefined;
}

/** What `authorize` is asked. */
export interface AuthorizeQuestion {
  /** What is asked for. */
  action: Action;
  /** Whose licence it is about: the one of `identify` that the browser named. */
  identity: Identity;
  /** The device, as the browser calls itself. It can be chosen freely there. */
  hardwareId: string;
  /** For borrow: until when, `policy` applied; null is as long as the licence allows. */
  until: Date | null | undefined;
  /** The request, with its body still to be read. */
  request: Request;
}

/** See `authorize` in the options. */
export type Authorize = (
  question: AuthorizeQuestion,
) => boolean | ErrorCode | Promise<boolean | ErrorCode>;

/** The date that is asked of the service for one that the browser asked for. Whole seconds. */
export function applyPolicy(
  until: Date | null,
  now: number,
  { maxBorrow, beyond = 'clamp' }: BorrowPolicy,
): Date | null {
  if (maxBorrow === undefined) return until;
  const latest = Math.floor((now + maxBorrow * 3_600_000) / 1000) * 1000;
  if (until && until.getTime() <= latest) return until;
  if (until && beyond === 'refuse') {
    throw refusal(400, 'borrow_until_not_valid', { message: 'Longer than the portal allows' });
  }
  return new Date(latest);
}

/** Asks the host whether an action may be. Anything but true is a refusal. */
export async function askWhetherAllowed(
  authorize: Authorize,
  question: AuthorizeQuestion,
): Promise<void> {
  let answer: boolean | ErrorCode;
  try {
    answer = await authorize(question);
  } catch (cause) {
    const message = 'authorize threw: see onError';
    throw hostFault(message, cause);
  }
  if (answer === true) return;
  throw refusal(403, typeof answer === 'string' && answer ? answer : 'not_permitted');
}
