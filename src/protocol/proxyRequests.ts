import * as z from 'zod/mini';

/** No half of a surrogate pair: no URL and no header could carry it. */
const wellFormed = /^\P{Cs}*$/u;
/** No control character either: in a log it would begin a line of its own. */
const printable = /^[^\p{Cs}\p{Cc}]*$/u;
const textOf = (longest: number, form = wellFormed) =>
  z.string().check(z.minLength(1), z.maxLength(longest), z.regex(form));

/** What a customer types into a portal; a proxy takes it only where it was told to. */
const typedCredentials = z.union([
  z.strictObject({ license_key: textOf(256) }),
  z.strictObject({ username: textOf(256), password: textOf(256) }),
]);

const common = {
  hardware_id: textOf(512, printable),
  /** The opaque id of one of several licences of the same person. */
  license: z.optional(textOf(128, printable)),
  credentials: z.optional(typedCredentials),
};

/**
 * What a browser may say to the proxy, per action: which device, and until when; which of several
 * licences, by an id that means something to the server alone. Who it is and for which product is the
 * server's to say, so every other field is refused by name.
 */
export const proxyRequests = {
  borrow: z.strictObject({
    ...common,
    borrowed_until: z.nullable(z.string().check(z.maxLength(64))),
  }),
  release: z.strictObject({
    ...common,
    /** A closing page knows of no borrow of another window: that one is to stay. */
    held_only: z.optional(z.literal(true)),
  }),
  activate: z.strictObject(common),
  check: z.strictObject(common),
} as const;

/** Credentials as a customer types them: a licence key, or a user name and a password. */
export type TypedCredentials = z.output<typeof typedCredentials>;

/** The body of `POST <endpoint>/<action>`. */
export type ProxyRequest<A extends keyof typeof proxyRequests> = z.input<(typeof proxyRequests)[A]>;
