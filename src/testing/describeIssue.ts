import type * as z from 'zod/mini';
import en from 'zod/v4/locales/en.js';

/** For `safeParse`: zod/mini has no words of its own, which keeps it small in a page. */
export const inWords = { error: en().localeError };

/** The first thing that is wrong, in one line that names its field. */
export function describeIssue(error: z.core.$ZodError): string {
  const [issue] = error.issues;
  if (!issue) return 'not valid';
  const path = issue.path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  const message = issue.message.replace(/^Invalid input: /, '');
  return path ? `${path}: ${message}` : message;
}
