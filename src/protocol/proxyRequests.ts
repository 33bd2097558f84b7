import * as z from 'zod/mini';

const hardwareId = z.string().check(z.minLength(1), z.maxLength(512));

/**
 * What a browser may say to the proxy, per action: which device, and until when. Who it is and for
 * which product is the server's to say, so every other field is refused by name.
 */
export const proxyRequests = {
  borrow: z.strictObject({ hardware_id: hardwareId, borrowed_until: z.nullable(z.string()) }),
  release: z.strictObject({ hardware_id: hardwareId }),
  activate: z.strictObject({ hardware_id: hardwareId }),
  check: z.strictObject({ hardware_id: hardwareId }),
} as const;

/** The body of `POST <endpoint>/<action>`. */
export type ProxyRequest<A extends keyof typeof proxyRequests> = z.input<(typeof proxyRequests)[A]>;
