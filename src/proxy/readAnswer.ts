import * as z from 'zod/mini';
import { releaseAnswer } from '../protocol/index.js';
import type { ServiceAnswer } from './callService.js';
import type { Verify } from './createVerifier.js';
import { parseJson } from './parseJson.js';
import { refusal } from './refusal.js';

/**
 * What of a signed answer the browser gets: nothing before the signature is found good, and then
 * only what the schema knows.
 */
export async function readSignedAnswer(
  answer: ServiceAnswer,
  schema: z.ZodMiniType,
  verify: Verify,
): Promise<unknown> {
  if (answer.status !== 200) throw refusal(502, 'invalid_response');
  const signature = answer.headers.get('licensesignature');
  const isGenuine = signature !== null && (await verify(answer.bytes, signature));
  const json = parseJson(answer.bytes);
  // A page of a gateway or half an answer is no forgery, and to try again helps.
  if (json === undefined) throw refusal(502, 'invalid_response');
  if (!isGenuine) throw refusal(502, 'signature_invalid');
  const result = z.safeParse(schema, json);
  if (!result.success) throw refusal(502, 'invalid_response');
  return result.data;
}

/** Checks that an answer to release says nothing, in one of the ways in which it may. */
export function readEmptyAnswer({ status, bytes }: ServiceAnswer): void {
  const isSuccess = status === 200 || status === 204;
  const text = new TextDecoder().decode(bytes);
  if (!isSuccess || !z.safeParse(releaseAnswer, text).success)
    throw refusal(502, 'invalid_response');
}
