import * as z from 'zod/mini';
import { refusal } from './refusal.js';

/** Checks what the browser says by its schema; a refusal names the first field that is wrong. */
export function parseRequest<T>(schema: z.ZodMiniType<T>, body: unknown): T {
  const result = z.safeParse(schema, body);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  if (issue?.code === 'unrecognized_keys') {
    const field = issue.keys[0];
    throw refusal(400, 'validation_error', { field, message: 'The request has an unknown field' });
  }
  const name = issue?.path[0];
  if (typeof name !== 'string') {
    throw refusal(400, 'validation_error', { message: 'The request has to be a JSON object' });
  }
  if (!Object.hasOwn(Object(body), name)) {
    const message = `Some parameters are missing in the request: ${name}.`;
    throw refusal(400, 'missing_parameters', { field: name, message });
  }
  throw refusal(400, 'validation_error', { field: name, message: `${name} is not valid` });
}
