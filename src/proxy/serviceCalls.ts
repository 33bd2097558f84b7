import type * as z from 'zod/mini';
import type {
  Action,
  ActivateRequest,
  BorrowRequest,
  CheckRequest,
  ReleaseRequest,
  TypedCredentials,
} from '../protocol/index.js';
import { borrowAnswer, formatUtcDate, licenseAnswer, proxyRequests } from '../protocol/index.js';
import type { Identity } from './Identity.js';
import { borrowCredentialsOf, releaseCredentialsOf } from './Identity.js';
import { parseRequest, readFutureDate } from './readRequest.js';

/** What the service is sent: the four kinds of it are typed by the protocol. */
export type ServiceRequest = BorrowRequest | ReleaseRequest | ActivateRequest | CheckRequest;

/** What a browser asks for, checked. */
export interface Wish {
  readonly hardware_id: string;
  readonly license?: string | undefined;
  readonly credentials?: TypedCredentials | undefined;
  /** For borrow alone: until when; null is as long as the licence allows. */
  readonly until?: Date | null;
  /** For release alone: a borrowed seat is not to be returned. */
  readonly held_only?: true | undefined;
}

/** One action across the trust boundary: what is let in, what is sent, what is let out. */
export interface ServiceCall {
  /** Checks what the browser says, at a time in milliseconds. */
  read(body: unknown, now: number): Wish;
  /** What the service is sent in a caller's name. */
  build(
    who: Identity,
    product: string,
    hardware_id: string,
    until: Date | null | undefined,
  ): ServiceRequest;
  /** What of the service's JSON answer reaches the browser; null where the answer is empty. */
  readonly answer: z.ZodMiniType | null;
}

/** All that crosses the boundary, per action: which device, and until when, in; the seat, out. */
export const serviceCalls: Record<Action, ServiceCall> = {
  borrow: {
    read(body, now) {
      const { borrowed_until: text, ...rest } = parseRequest(proxyRequests.borrow, body);
      return { until: text === null ? null : readFutureDate(text, now), ...rest };
    },
    build: (who, product, hardware_id, until): BorrowRequest => ({
      borrowed_until: until ? formatUtcDate(until) : null,
      ...common(who, product, hardware_id, borrowCredentialsOf(who)),
    }),
    answer: borrowAnswer,
  },
  release: {
    read: (body) => parseRequest(proxyRequests.release, body),
    build: (who, product, hardware_id): ReleaseRequest =>
      common(who, product, hardware_id, releaseCredentialsOf(who)),
    answer: null,
  },
  activate: {
    read: (body) => parseRequest(proxyRequests.activate, body),
    build: (who, product, hardware_id): ActivateRequest =>
      common(who, product, hardware_id, borrowCredentialsOf(who)),
    answer: licenseAnswer,
  },
  check: {
    read: (body) => parseRequest(proxyRequests.check, body),
    build: (who, product, hardware_id): CheckRequest =>
      common(who, product, hardware_id, releaseCredentialsOf(who)),
    answer: licenseAnswer,
  },
};

/** What every request says: which device, of which product, whose, and which of several licences. */
function common<C>(
  { licenseId }: Identity,
  product: string,
  hardware_id: string,
  credentials: C,
): C & { hardware_id: string; product: string; license_id?: number } {
  const which = licenseId === undefined ? {} : { license_id: licenseId };
  return Object.assign({ hardware_id, product }, which, credentials);
}
