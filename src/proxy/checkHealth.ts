import * as z from 'zod/mini';
import { isFloatingLicenseError } from '../protocol/index.js';
import { parseJson } from '../protocol/parseJson.js';
import type { CallService, Trail } from './callService.js';
import { Deadline } from './Deadline.js';
import { nobody } from './ProxyCall.js';
import type { Verify } from './Platform.js';
import { readRefusal } from './readAnswer.js';
import type { ProxySettings } from './readOptions.js';
import { createSecretGuard } from './secrets.js';

/** What `proxy.check()` found. */
export interface HealthReport {
  /** Whether the service took our keys for this product, and its answers can be verified. */
  ok: boolean;
  /** The code of what is wrong, if something is. */
  code: string | undefined;
  /** Milliseconds that it took in all, with waiting for a turn, a token and what was sent again. */
  duration: number;
  /** Milliseconds by which this server's clock is behind the service's; undefined where unknown. */
  clockBehind: number | undefined;
  /** How the product's customers are known: `license-key` or `user`; undefined where unknown. */
  authorizationMethod: string | undefined;
}

const productDetails = { method: 'GET', path: '/api/v4/product_details', signed: false } as const;

const productAnswer = z.object({ authorization_method: z.string() });

/** Asks for the product's details, which needs everything but a customer and takes no seat. */
export function createHealthCheck(
  { product, now, timeout }: ProxySettings,
  callService: CallService,
  prepareToVerify: () => Verify | Promise<Verify>,
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
      if (answer.status >= 400) {
        return report(readRefusal(answer, createSecretGuard(trail.secrets)).code);
      }
      const json = parseJson(new TextDecoder().decode(answer.bytes));
      // The sign-in page of a network answers 200, too.
      const details = z.safeParse(productAnswer, json);
      if (answer.status !== 200 || !details.success) return report('invalid_response');
      // With a key that verifies nothing, no seat could be lent.
      try {
        await prepareToVerify();
      } catch {
        return report('invalid_public_key');
      }
      return report(undefined, details.data.authorization_method);
    } catch (failure) {
      return report(isFloatingLicenseError(failure) ? failure.code : 'internal_error');
    } finally {
      deadline.clear();
    }
  };
}
