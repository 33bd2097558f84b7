import { errorDocument, isFloatingLicenseError } from '../protocol/index.js';
import { parseJson } from '../protocol/parseJson.js';
import type { CallService, Trail } from './callService.js';
import { Deadline } from './Deadline.js';
import { nobody } from './ProxyCall.js';
import type { ProxySettings } from './readOptions.js';

/** What `proxy.check()` found. */
export interface HealthReport {
  /** Whether seats can be lent. */
  ok: boolean;
  /** The code of what is wrong, if something is. */
  code: string | undefined;
  /** Milliseconds that the service took. */
  duration: number;
  /** Milliseconds by which this server's clock is behind the service's; undefined where unknown. */
  clockBehind: number | undefined;
  /** How the product's customers are known: `license-key` or `user`; undefined where unknown. */
  authorizationMethod: string | undefined;
}

const productDetails = { method: 'GET', path: '/api/v4/product_details', signed: false } as const;

/** Asks for the product's details, which needs everything but a customer and takes no seat. */
export function createHealthCheck(
  { product, now, timeout }: ProxySettings,
  callService: CallService,
): () => Promise<HealthReport> {
  return async () => {
    const trail: Trail = { attempts: 0, mayHaveHappened: false, secrets: [] };
    const deadline = new Deadline(timeout, nobody);
    const startedAt = performance.now();
    const report = (code: string | undefined, authorizationMethod?: string): HealthReport => {
      const time = Date.parse(trail.date ?? '');
      return {
        ok: code === undefined,
        code,
        duration: performance.now() - startedAt,
        clockBehind: Number.isNaN(time) ? undefined : time - now(),
        authorizationMethod,
      };
    };
    try {
      const answer = await callService(productDetails, { product }, deadline, trail);
      const json = parseJson(new TextDecoder().decode(answer.bytes));
      if (answer.status >= 400) {
        return report(errorDocument.safeParse(json).data?.code ?? 'invalid_response');
      }
      const method: unknown = Object(json).authorization_method;
      return report(undefined, typeof method === 'string' ? method : undefined);
    } catch (failure) {
      return report(isFloatingLicenseError(failure) ? failure.code : 'internal_error');
    } finally {
      deadline.clear();
    }
  };
}
