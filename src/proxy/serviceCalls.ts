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
import { borrowCredentialsOf, releaseCredentialsOf } from './Identity.js';
import { parseRequest, readFutureDate } from './readRequest.js';

/** What the service is sent: the four kinds of it are typed by the protocol. */
export type ServiceRequest = BorrowRequest | ReleaseRequest | ActivateRequest | CheckRequest;

/** Builds a request in a caller's name. */
type Build<R extends ServiceRequest = ServiceRequest> = (who: Identity, product: string) => R;

/** One action across the trust boundary: what is let in, what is sent, what is let out. */
export interface ServiceCall {
  /** Checks what the browser says, at a time in milliseconds. */
  read(body: unknown, now: number): Build;
  /** What of the service's JSON answer reaches the browser; null where the answer is empty. */
  readonly answer: z.ZodMiniType | null;
}

/** All that crosses the boundary, per action: which device, and until when, in; the seat, out. */
export const serviceCalls: Record<Action, ServiceCall> = {
  borrow: {
    read(body, now): Build<BorrowRequest> {
      const { hardware_id, borrowed_until: text } = parseRequest(proxyRequests.borrow, body);
      const borrowed_until = text === null ? null : formatUtcDate(readFutureDate(text, now));
      const build = asking(hardware_id, borrowCredentialsOf);
      return (who, product) => ({ ...build(who, product), borrowed_until });
    },
    answer: borrowAnswer,
  },
  release: {
    read: (body): Build<ReleaseRequest> =>
      asking(parseRequest(proxyRequests.release, body).hardware_id, releaseCredentialsOf),
    answer: null,
  },
  activate: {
    read: (body): Build<ActivateRequest> =>
      asking(parseRequest(proxyRequests.activate, body).hardware_id, borrowCredentialsOf),
    answer: licenseAnswer,
  },
  check: {
    read: (body): Build<CheckRequest> =>
      asking(parseRequest(proxyRequests.check, body).hardware_id, releaseCredentialsOf),
    answer: licenseAnswer,
  },
};

/** What every request says: which device, of which product, for whom. */
function asking<Credentials extends object>(
  hardware_id: string,
  credentialsOf: (who: Identity) => Credentials,
): (
  who: Identity,
  product: string,
) => Credentials & { hardware_id: string; product: string; license_id?: number } {
  return (who, product) => ({
    hardware_id,
    product,
    ...credentialsOf(who),
    ...(who.licenseId !== undefined && { license_id: who.licenseId }),
  });
}
