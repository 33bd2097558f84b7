import * as z from 'zod/mini';
import type { FloatingLicenseError } from '../protocol/index.js';
import { errors, isKnownErrorCode, releaseAnswer } from '../protocol/index.js';
import { parseJson } from '../protocol/parseJson.js';
import { authorizationCodes } from './authorizationCodes.js';
import type { SignatureMode } from './FloatingProxyOptions.js';
import type { ServiceAnswer, Verify } from './Platform.js';
import { readErrorDocument } from './readErrorDocument.js';
import { refusal } from './refusal.js';
import type { HoldsSecret } from './secrets.js';

const decoder = new TextDecoder();

/** How an answer is to be read. */
export interface ReadingOptions {
  readonly verify: Verify;
  readonly signature: SignatureMode;
  readonly holdsSecret: HoldsSecret;
  /** Told where an answer without a signature is let pass. */
  readonly onUnsigned: () => void;
}

/**
 * What of the service's answer the browser gets; undefined for the empty answer.
 *
 * @param schema what the browser may see; null where the answer has to be empty.
 * @throws a refusal: the service's own, or that the answer cannot be believed.
 */
export function readAnswer(
  answer: ServiceAnswer,
  schema: z.ZodMiniType | null,
  options: ReadingOptions,
): unknown {
  if (answer.status >= 400) throw readRefusal(answer, options.holdsSecret);
  return schema ? readSignedAnswer(answer, schema, options) : readEmptyAnswer(answer);
}

/** Nothing before the signature is found good, and then only what the schema knows. */
async function readSignedAnswer(
  answer: ServiceAnswer,
  schema: z.ZodMiniType,
  options: ReadingOptions,
): Promise<unknown> {
  if (answer.status !== 200) throw refusal(502, 'invalid_response');
  const isGenuine = await isBelieved(answer, options);
  const json = parseJson(decoder.decode(answer.bytes));
  // A page of a gateway or half an answer is no forgery, and to try again helps.
  if (json === undefined) throw refusal(502, 'invalid_response');
  if (!isGenuine) throw refusal(502, 'signature_invalid');
  const result = z.safeParse(schema, json);
  if (!result.success) throw refusal(502, 'invalid_response');
  return result.data;
}

function isBelieved(
  { bytes, header }: ServiceAnswer,
  { verify, signature: mode, onUnsigned }: ReadingOptions,
): boolean | Promise<boolean> {
  if (mode === 'off') return true;
  const signature = header('licensesignature');
  if (signature !== null) return verify(bytes, signature);
  if (mode === 'report') onUnsigned();
  return mode === 'report';
}

/** Checks that an answer to release says nothing, in one of the ways in which it may. */
function readEmptyAnswer({ status, bytes }: ServiceAnswer): undefined {
  const isSuccess = status === 200 || status === 204;
  if (!isSuccess || !z.safeParse(releaseAnswer, decoder.decode(bytes)).success) {
    throw refusal(502, 'invalid_response');
  }
}

/** An answer of the service with a status of 400 or more, as the browser gets it. */
export function readRefusal(answer: ServiceAnswer, holdsSecret: HoldsSecret): FloatingLicenseError {
  const { status } = answer;
  const retryAfter = readRetryAfter(answer);
  // A service that says when to come back has done nothing.
  if (status === 429 || (status === 503 && retryAfter !== undefined)) {
    return refusal(429, 'rate_limited', { retryAfter });
  }
  const document = readErrorDocument(answer);
  if (!document || holdsSecret(document.code)) {
    return status >= 500 ? refusal(502, 'service_unavailable') : refusal(502, 'invalid_response');
  }
  const { code, message: text } = document;
  // The integration is at fault: its details stay here, and a 401 would read as "signed out".
  if (authorizationCodes.has(code)) return refusal(502, code, { outcome: 'refused' });
  const ours = browserStatus(status, code);
  // From 500 on it goes to onError, where nobody else's words belong. Below, a documented message is a
  // sentence; what is longer was not written for a browser.
  const isForBrowser = ours < 500 && text.length <= 500 && !holdsSecret(text);
  return refusal(ours, code, { message: isForBrowser ? text : undefined });
}

/**
 * The status that keeps our promise to the browser: 4xx, it did not happen. The documented codes of
 * the actions say so whatever their status is; of other codes only a 4xx status does.
 */
function browserStatus(status: number, code: string): number {
  const isBusiness = isKnownErrorCode(code) && errors[code].actions.length > 0;
  const isRefusal = status < 500 && status !== 401;
  if (isBusiness) return isRefusal ? status : 400;
  if (isRefusal && code !== 'internal_error') return status;
  return status === 503 ? 503 : 502;
}

/** Whether an answer is one of those that may say when to come back. */
export const isBusy = ({ status }: ServiceAnswer): boolean => status === 429 || status === 503;

/** A date as HTTP writes it; `Date.parse` takes much more. */
const httpDateForm = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
/** Seconds for which the word of an answer that nobody signed keeps us from asking again. */
const longestRetryAfter = 60;

/** The seconds of a Retry-After header, from 1 to 60, or undefined without a usable one. */
export function readRetryAfter({ header }: ServiceAnswer): number | undefined {
  const value = header('retry-after')?.trim() ?? '';
  const seconds = /^\d+$/.test(value)
    ? Number(value)
    : httpDateForm.test(value)
      ? (Date.parse(value) - Date.parse(header('date') ?? '')) / 1000
      : NaN;
  if (Number.isNaN(seconds)) return undefined;
  return Math.min(longestRetryAfter, Math.max(1, Math.ceil(seconds)));
}
