import { readBody } from './readBody.js';
import { refusal } from './refusal.js';

const jsonType = /^application\/json\s*(;|$)/i;

/** The JSON value that a request carries, whatever its shape. */
export async function readJson(request: Request): Promise<unknown> {
  if (!jsonType.test(request.headers.get('content-type') ?? '')) {
    throw refusal(415, 'validation_error', { message: 'Content-Type has to be application/json' });
  }
  const bytes = await readBody(request);
  if (bytes.length === 0) throw refusal(400, 'missing_content');
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw refusal(400, 'invalid_json');
  }
}
