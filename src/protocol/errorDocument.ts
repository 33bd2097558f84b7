import * as z from 'zod/mini';

/** What every refusal looks like, the service's and the proxy's. */
export const errorDocument = z.object({
  /** The HTTP status again, as a number. */
  status: z.number(),
  /** A code of the catalogue, or one that it does not know. */
  code: z.string().check(z.minLength(1)),
  /** For developers; wordings vary, never match on them. */
  message: z.string(),
  /** The field of the request that is wrong, where it is one. Ours. */
  field: z.optional(z.string()),
  /**
   * That it did not happen, where a status of 500 or more would leave that open: nothing was sent, or
   * the service refused. Ours.
   */
  outcome: z.optional(z.literal('refused')),
});

/** See {@link errorDocument}. */
export type ErrorDocument = z.output<typeof errorDocument>;
