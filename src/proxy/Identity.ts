/** Picks one licence where several match the credentials. */
interface LicenseChoice {
  licenseId?: number | undefined;
}

/** Someone known by a licence key: for products that are licensed by key. */
export interface KeyIdentity extends LicenseChoice {
  licenseKey: string;
}

/** Someone known by name and password: for products that are licensed by user. */
export interface UserIdentity extends LicenseChoice {
  username: string;
  password: string;
}

/**
 * Someone known by the access token of a single sign-on. Release and check take no token, so the
 * user name belongs to it.
 */
export interface TokenIdentity extends LicenseChoice {
  /** The value of the access token. */
  idToken: string;
  customerAccountCode: string;
  username: string;
}

/**
 * Someone known by the authorization code of a single sign-on. Release and check take no code, so
 * the user name belongs to it.
 */
export interface CodeIdentity extends LicenseChoice {
  code: string;
  customerAccountCode: string;
  username: string;
  /** Where the code was issued for, if not the default one. */
  redirectUri?: string | undefined;
}

/** Who is asking, as the licence service knows them. It stays on the server. */
export type Identity = KeyIdentity | UserIdentity | TokenIdentity | CodeIdentity;
