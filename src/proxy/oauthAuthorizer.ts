import * as z from 'zod/mini';
import { parseJson } from '../protocol/parseJson.js';
import type { Authorizer } from './Authorizer.js';
import type { Circuit } from './circuit.js';
import type { Deadline } from './Deadline.js';
import { httpDate } from './httpDate.js';
import type { Send, ServiceAnswer, UpstreamCall } from './Platform.js';
import type { OAuthKeys } from './readOptions.js';
import { isBusy, readRetryAfter } from './readAnswer.js';
import { refusal } from './refusal.js';

const tokenAnswer = z.object({
  access_token: z.string().check(z.minLength(1)),
  expires_in: z.number().check(z.positive()),
});

/** Seconds before its end at which a token is not used any more; a short one is used for half. */
const margin = 30;

/** Milliseconds for which a client that was refused is not tried again. */
const restAfterRefusal = 5_000;

interface Token {
  readonly value: string;
  /** By `performance.now()`: what a wrong clock says does not matter. */
  readonly expiresAt: number;
}

/**
 * Authorises calls by OAuth client credentials. A token is kept until shortly before it expires, and
 * asked for once, however many requests wait for it.
 *
 * @param send asks for the token; what it rejects with goes to all who wait.
 * @param circuit of the token's address, which is another than the service's.
 */
export function createOAuthAuthorizer(
  client: OAuthKeys,
  send: Send,
  circuit: Circuit,
  createDeadline: () => Deadline,
): Authorizer {
  let token: Token | undefined;
  let coming: Promise<Token> | undefined;
  /** By `performance.now()`: nobody asks for a token until then. */
  let restsUntil = 0;
  /** Why, where the token's address did not name the time itself. */
  let whyResting: unknown;

  const readOrRest = (answer: ServiceAnswer): z.output<typeof tokenAnswer> => {
    try {
      return readToken(answer);
    } catch (failure) {
      // What is down is the circuit's to leave alone.
      if (answer.status < 500) restsUntil = performance.now() + restAfterRefusal;
      whyResting = failure;
      throw failure;
    }
  };

  const fetchToken = async (): Promise<Token> => {
    const deadline = createDeadline();
    const askedAt = performance.now();
    try {
      const answer = await circuit.run(deadline, (ends) =>
        ends.race(() => send(tokenCall(client, ends))),
      );
      const seconds = isBusy(answer) ? readRetryAfter(answer) : undefined;
      if (seconds !== undefined) {
        restsUntil = performance.now() + seconds * 1000;
        whyResting = undefined;
        throw tooEarly(seconds);
      }
      const { access_token, expires_in } = readOrRest(answer);
      const usable = Math.max(expires_in - margin, expires_in / 2);
      return (token = { value: access_token, expiresAt: askedAt + usable * 1000 });
    } finally {
      deadline.clear();
      coming = undefined;
    }
  };

  return {
    ready: async (deadline) => {
      const isFresh = token && performance.now() < token.expiresAt;
      const rest = restsUntil - performance.now();
      if (!isFresh && rest > 0) throw whyResting ?? tooEarly(Math.ceil(rest / 1000));
      // Nobody's own deadline ends what others wait for too.
      const { value } = isFresh ? token! : await deadline.race(() => (coming ??= fetchToken()));
      return (time) => ({
        headers: { Date: httpDate(time), Authorization: `Bearer ${value}` },
        secret: value,
      });
    },
    renew(refused) {
      if (token?.value === refused.secret) token = undefined;
      return true;
    },
  };
}

function tokenCall(
  { clientId, clientSecret, tokenUrl }: OAuthKeys,
  deadline: Deadline,
): UpstreamCall {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
  });
  return {
    url: tokenUrl,
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
    body: body.toString(),
    deadline,
    onLeave: () => undefined,
  };
}

const tooEarly = (retryAfter: number): Error => refusal(429, 'rate_limited', { retryAfter });

function readToken({ status, bytes }: ServiceAnswer): z.output<typeof tokenAnswer> {
  const json = parseJson(new TextDecoder().decode(bytes));
  const result = z.safeParse(tokenAnswer, json);
  if (status === 200 && result.success) return result.data;
  // Nothing of the action was sent, whatever the matter is.
  const outcome = 'refused';
  if (status === 429) throw refusal(429, 'rate_limited');
  if (status >= 500) throw refusal(502, 'service_unavailable', { outcome });
  const message = 'The OAuth client was refused a token: check clientId, clientSecret and tokenUrl';
  throw refusal(502, 'oauth_token_refused', { outcome, message });
}
