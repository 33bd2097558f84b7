import type { FloatingLicenseError } from '../protocol/index.js';
import type { Identity } from './Identity.js';

/** The options of the proxy, checked and completed. */
export interface ProxySettings {
  readonly apiKey: string;
  readonly sharedKey: string;
  readonly product: string;
  readonly identify: (request: Request) => Identity | null | Promise<Identity | null>;
  /** The service's address without a trailing slash and without `/api/v4`. */
  readonly apiUrl: string;
  /** DER bytes, SPKI. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  /** Milliseconds. */
  readonly timeout: number;
  readonly allowedOrigins: readonly string[];
  readonly now: () => number;
  readonly onError: (error: FloatingLicenseError) => void;
}
