import { FloatingLicenseError } from '../protocol/index.js';
import type { Journey } from './performAction.js';
import type { Notify, ProxyEvent } from './ProxyEvent.js';
import type { ProxySettings } from './readOptions.js';

/** How a request ended. */
interface Ending {
  requestId: string;
  status: number;
  error: FloatingLicenseError | undefined;
  /** Milliseconds. */
  duration: number;
  /** Whether somebody still waits for the answer. */
  isHeard: boolean;
}

/** What the host is told, and how: what its functions throw changes no answer. */
export interface Reporter {
  readonly notify: Notify;
  readonly report: (journey: Journey, ending: Ending) => void;
}

/** Tells the host's `onEvent` of everything, and its `onError` of what is wrong on the server's side. */
export function createReporter({ onEvent, onError }: ProxySettings): Reporter {
  return {
    notify(notice): void {
      tell<ProxyEvent>(onEvent, { type: 'notice', ...notice });
      if (notice.notice !== 'clock-off') return;
      const { behind, corrected } = notice;
      const much = corrected ? '' : ', more than a day: nothing can be signed until then';
      const message = `This server's clock is ${Math.round(behind / 1000)} s behind the service's: set it right${much}`;
      const error = { code: 'date_header_diff', outcome: 'refused', message } as const;
      tell(onError, new FloatingLicenseError(error));
    },
    report(journey, { requestId, status, error, duration, isHeard }): void {
      const { action } = journey;
      // Someone who closes the page is no failure of ours.
      if (error && status >= 500 && isHeard) {
        const { code, outcome, message, field, retryAfter, cause } = error;
        const told = {
          code,
          outcome,
          message,
          field,
          retryAfter,
          cause,
          status,
          action,
          requestId,
        };
        tell(onError, new FloatingLicenseError(told));
      }
      if (!onEvent || !action) return;
      tell<ProxyEvent>(onEvent, {
        type: 'action',
        requestId,
        action,
        subject: journey.subject,
        license: journey.license,
        hardwareId: journey.hardwareId,
        until: journey.until,
        outcome: error?.outcome ?? 'done',
        status,
        code: error?.code,
        upstreamStatus: journey.upstreamStatus,
        upstreamCode: journey.upstreamCode,
        attempts: journey.attempts,
        duration,
      });
    },
  };
}

/** Hands something to a host's function, whatever becomes of it there. */
function tell<T>(listener: ((heard: T) => unknown) | undefined, told: T): void {
  if (!listener) return;
  void (async () => listener(told))().catch(() => undefined);
}
