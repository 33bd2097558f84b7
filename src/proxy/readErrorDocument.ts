import type { ErrorDocument } from '../protocol/index.js';
import { errorDocument } from '../protocol/index.js';
import { parseJson } from '../protocol/parseJson.js';
import type { ServiceAnswer } from './Platform.js';

const decoder = new TextDecoder();

/** What the service's codes look like; a code goes into logs, and nothing else may come that way. */
const codeForm = /^[a-z][a-z\d_]{1,59}$/;

/** The refusal that the service answered with; undefined for an answer that is none. */
export function readErrorDocument({ bytes }: ServiceAnswer): ErrorDocument | undefined {
  const { data } = errorDocument.safeParse(parseJson(decoder.decode(bytes)));
  return data && codeForm.test(data.code) ? data : undefined;
}
