/** How an emulator is set up. Everything has a default; `createEmulator()` alone is a full one. */
export interface EmulatorOptions extends EmulatorConfig {
  /** Milliseconds since 1970: the time before the clock is moved. Default `Date.now`. */
  now?: (() => number) | undefined;
}

/** The part of {@link EmulatorOptions} that is data: also the shape of the file of `--config`. */
export interface EmulatorConfig {
  /** Default: a fixed, obviously fake key. */
  apiKey?: string | undefined;
  /** What requests are signed with. Default: a fixed, obviously fake key. */
  sharedKey?: string | undefined;
  /** The OAuth client that may have tokens, beside the API key. Default: a fixed, obviously fake one. */
  oauth?: EmulatorOAuth | undefined;
  /** The API key's standing. Default `valid`; see `control.apiKey`. */
  apiKeyState?: ApiKeyState | undefined;
  /** The product's short code. Default `emulator-product`. */
  product?: string | undefined;
  /** Default: one licence for each thing that can happen, see `defaultLicenses`. */
  licenses?: readonly EmulatorLicense[] | undefined;
  /** How the service behaves where that is not known. Default: the strict choice of each. */
  switches?: EmulatorSwitches | undefined;
  /** How long the fault `delay` holds an answer back, in milliseconds. Default 1000. */
  delay?: number | undefined;
}

/** The OAuth client of an emulator. */
export interface EmulatorOAuth {
  /** Default `emulator-client`. */
  clientId?: string | undefined;
  /** Default: a fixed, obviously fake one. */
  clientSecret?: string | undefined;
  /** How long a token is good, in seconds. Default 480, as documented. */
  tokenLifetime?: number | undefined;
}

/** What an API key may do; all but `valid` get the code of the same meaning. */
export type ApiKeyState = 'valid' | 'revoked' | 'read-only' | 'other-product';

/** What a licence is reached with. */
export interface LicenseCredentials {
  /** The key of a licence that is reached by key. */
  licenseKey: string;
  /** The name of its user, for a licence that is reached by user. */
  username: string;
  /** With `username`: the password. */
  password: string;
  /** With `idToken` or `code`: the licence is reached by single sign-on. */
  customerAccountCode: string;
  /** The access token that is accepted as `id_token`. */
  idToken: string;
  /** The authorization code that is accepted as `code`. */
  code: string;
}

/** What of a licence can be set at any time, by `control.license(…).set`. */
export interface LicenseSettings {
  /** Default true; an activation makes it true. */
  active: boolean;
  /** Default true. */
  enabled: boolean;
  /** Milliseconds since 1970, null is never. */
  expiresAt: number | null;
  /** Default true. */
  canBorrow: boolean;
  /** The longest borrow, in hours. Default 720, 30 days. */
  maxBorrowTime: number;
  /** Minutes without contact until a held seat is freed. Default 20. */
  floatingTimeout: number;
  /** Seats in the pool; null is without a limit, and answered as null. Default 5. */
  floatingUsers: number | null;
  /** Default 100. */
  maxActivations: number;
  /** Default: the number of `devices`. */
  timesActivated: number;
  /** Whether every device that gets activated counts as blacklisted from then on. Default false. */
  blacklistsNewDevices: boolean;
}

/** All of it may be left out. */
export type Optional<T> = { [Key in keyof T]?: T[Key] | undefined };

/** A licence to start with. It needs a key, or a user name with a password or single sign-on. */
export interface EmulatorLicense
  extends Optional<LicenseCredentials>, Optional<Omit<LicenseSettings, 'expiresAt'>> {
  /** What the licence is there to show; its name in `control.license` and `createTestStack`. */
  shows: string;
  /** Default: counted from 1001. */
  id?: number | undefined;
  /** ISO 8601, UTC; null is never. Default null. */
  expiresAt?: string | null | undefined;
  /** The devices that it knows from the start. Default: none. */
  devices?: readonly EmulatorDevice[] | undefined;
}

/** A device that a licence starts with. */
export interface EmulatorDevice {
  /** The id that the device sends. */
  hardwareId: string;
  /** Default true. */
  active?: boolean | undefined;
  /** Default false. */
  blacklisted?: boolean | undefined;
  /** ISO 8601, UTC: it has a seat, borrowed until then. */
  borrowedUntil?: string | undefined;
  /** ISO 8601, UTC: it has a seat, held until then. */
  heldUntil?: string | undefined;
}

/** What the service is not known to do. Run your tests under either position. */
export interface EmulatorSwitches {
  /** How far the Date header may be ahead, in minutes. Default 15. */
  futureTolerance?: number | undefined;
  /** Release with no seat: `refuse` answers floating_not_available. Default `refuse`. */
  releaseOfNothing?: 'refuse' | 'accept' | undefined;
  /** The body of a release answer: zero bytes or `""`. Default `empty`. */
  releaseBody?: 'empty' | 'quotes' | undefined;
  /** Whether a second borrow may end earlier; if not: borrow_until_not_valid. Default true. */
  shortening?: boolean | undefined;
  /** The HTTP status of signature_mismatch. Default 400. */
  signatureMismatchStatus?: 400 | 401 | undefined;
  /** Whether the documented limits hold: 200 requests in 10 s, 50 a second by Authorization. Default false. */
  rateLimits?: boolean | undefined;
  /** Whether dates in answers come without a zone. Default false. */
  zonelessDates?: boolean | undefined;
}
