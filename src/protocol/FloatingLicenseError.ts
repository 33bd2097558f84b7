import type { Action } from './actions.js';
import type { Audience, ErrorCode, ErrorEntry, Remedy } from './errors.js';
import { errors, isKnownErrorCode } from './errors.js';

/**
 * Whether the action took place. `refused`: it did not. `unknown`: the answer was lost, so it may
 * have; repeating the same action is safe and finds out.
 */
export type Outcome = 'refused' | 'unknown';

/** The fields of a {@link FloatingLicenseError}. */
export interface FloatingLicenseErrorInit {
  /** What happened: a code of the catalogue, or another of the service or of `authorize`. */
  code: ErrorCode;
  /** Whether the action took place. */
  outcome: Outcome;
  /** What was tried. */
  action?: Action | undefined;
  /** HTTP status; absent where no answer arrived. */
  status?: number | undefined;
  /** Default: the documented message of the code. */
  message?: string | undefined;
  /** The field of the request that is wrong. */
  field?: string | undefined;
  /** Seconds to wait before trying again. */
  retryAfter?: number | undefined;
  /** The proxy's id of the request. */
  requestId?: string | undefined;
  /** When it happened, on the server's clock. */
  time?: Date | undefined;
  /** What was thrown beneath. */
  cause?: unknown;
}

/**
 * The one error that the hooks, the client and the proxy give. `code` says what happened, for
 * programs; `message` is for developers; for words to show to people, look the code up in a message
 * catalogue, as `LicenseErrorMessage` does.
 */
export class FloatingLicenseError extends Error {
  /** What {@link isFloatingLicenseError} looks at: it holds across two copies of the package. */
  static readonly kind = 'FloatingLicenseError';

  override readonly name = 'FloatingLicenseError';
  /** What happened: what programs branch on. A code that the catalogue does not know is kept as it came. */
  readonly code: ErrorCode;
  /** `refused`: the action did not take place. `unknown`: its answer was lost, and the same again finds out. */
  readonly outcome: Outcome;
  /** What was tried: the same code can mean another thing on release than on borrow. */
  readonly action: Action | undefined;
  /** HTTP status, or undefined where no answer arrived. */
  readonly status: number | undefined;
  /** The field of the request that is wrong, where it is one. */
  readonly field: string | undefined;
  /** Seconds to wait before trying again, where the server said so. */
  readonly retryAfter: number | undefined;
  /** The proxy's id of the request, to find it in the server's logs. */
  readonly requestId: string | undefined;
  /** When it happened, on the server's clock, where an earlier moment is remembered; else just now. */
  readonly time: Date | undefined;

  constructor(init: FloatingLicenseErrorInit) {
    super(
      init.message ?? entryOf(init.code)?.message ?? init.code,
      init.cause === undefined ? undefined : { cause: init.cause },
    );
    this.code = init.code;
    this.outcome = init.outcome;
    this.action = init.action;
    this.status = init.status;
    this.field = init.field;
    this.retryAfter = init.retryAfter;
    this.requestId = init.requestId;
    this.time = init.time;
  }

  /** Who can do something about it; for a code that the catalogue lacks, the vendor. */
  get audience(): Audience {
    return entryOf(this.code)?.audience ?? 'vendor';
  }

  /** The one thing that helps; where the answer was lost, to try again. */
  get remedy(): Remedy {
    if (this.outcome === 'unknown') return 'retry';
    const entry = entryOf(this.code);
    const onRelease = this.action === 'release' ? entry?.remedyOnRelease : undefined;
    return onRelease ?? entry?.remedy ?? 'contact';
  }
}

function entryOf(code: ErrorCode): ErrorEntry | undefined {
  return isKnownErrorCode(code) ? errors[code] : undefined;
}

/** Whether something that was thrown is a {@link FloatingLicenseError}, of this or another copy. */
export function isFloatingLicenseError(error: unknown): error is FloatingLicenseError {
  return (
    error instanceof Error &&
    'kind' in error.constructor &&
    error.constructor.kind === FloatingLicenseError.kind
  );
}
