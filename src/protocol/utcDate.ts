import * as z from 'zod/mini';
import { parseUtcDate } from './parseUtcDate.js';

/** A date of the service's, parsed by {@link parseUtcDate}. */
export const utcDate: z.ZodMiniType<Date, string> = z.pipe(
  z.string(),
  z.transform((text, context) => {
    const date = parseUtcDate(text);
    if (date) return date;
    context.issues.push({ code: 'custom', message: 'not an ISO 8601 date', input: text });
    return z.NEVER;
  }),
);
