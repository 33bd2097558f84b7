import type * as z from 'zod/mini';
import type {
  Action,
  ActivateRequest,
  BorrowRequest,
  CheckRequest,
  ReleaseRequest,
} from '../protocol/index.js';
import { borrowAnswer, formatUtcDate, licenseAnswer, proxyRequests } from '../protocol/index.js';
import type { Identity } from './Identity.js';
import { parseRequest } from './parseRequest.js';
import { readFutureDate } from './readFutureDate.js';
import { borrowCredentialsOf, releaseCredentialsOf } from './wireCredentials.js';

/** What the service is sent: the four kinds of it are typed by the protocol. */
export type ServiceRequest = BorrowRequest | ReleaseRequest | ActivateRequest | CheckRequest;

/** One action across the trust boundary: what is let in, what is sent, what is let out. */
export interface ServiceCall {
  /** Checks what the browser says; what it gives back builds the request in a caller's name. */
  read(body: unknown, now: number): (who: Identity, product: string) => ServiceRequest;
  /** What of the service's JSON answer reaches the browser; null where the answer is empty. */
  readonly answer: z.ZodMiniType | null;
}

/** All that crosses the boundary, per action: which device, and until when, in; the seat, out. */
export const serviceCalls: Record<Action, ServiceCall> = {
  borrow: {
    read(body, now) {
      const { hardware_id, borrowed_until: text } = parseRequest(proxyRequests.borrow, body);
      const borrowed_until = text === null ? null : formatUtcDate(readFutureDate(text, now));
      return (who, product): BorrowRequest => ({
        hardware_id,
        product,
        borrowed_until,
        ...borrowCredentialsOf(who),
        ...licenseChoice(who),
      });
    },
    answer: borrowAnswer,
  },
  release: {
    read(body) {
      const { hardware_id } = parseRequest(proxyRequests.release, body);
      return (who, product): ReleaseRequest => ({
        hardware_id,
        product,
        ...releaseCredentialsOf(who),
        ...licenseChoice(who),
      });
    },
    answer: null,
  },
  activate: {
    read(body) {
      const { hardware_id } = parseRequest(proxyRequests.activate, body);
      return (who, product): ActivateRequest => ({
        hardware_id,
        product,
        ...borrowCredentialsOf(who),
        ...licenseChoice(who),
      });
    },
    answer: licenseAnswer,
  },
  check: {
    read(body) {
      const { hardware_id } = parseRequest(proxyRequests.check, body);
      return (who, product): CheckRequest => ({
        hardware_id,
        product,
        ...releaseCredentialsOf(who),
        ...licenseChoice(who),
      });
    },
    answer: licenseAnswer,
  },
};

function licenseChoice(who: Identity): { license_id?: number } {
  return who.licenseId === undefined ? {} : { license_id: who.licenseId };
}
