import * as z from 'zod/mini';
import type { Input } from './readParameters.js';
import { refusal } from './refusal.js';

const body = z.record(z.string(), z.unknown());

/**
 * The JSON object that a request carries.
 *
 * @throws a refusal: missing_content, invalid_json, or validation_error for JSON of another kind.
 */
export async function readJsonBody(request: Request): Promise<Input> {
  const text = await request.text();
  if (text.trim() === '') throw refusal('missing_content');
  const result = body.safeParse(parse(text));
  if (!result.success) throw refusal('validation_error');
  return result.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal('invalid_json');
  }
}
