import type { FloatingLicenseError } from '../protocol/index.js';

/** Hands an error to the host. */
export type Report = (error: FloatingLicenseError) => void;

/**
 * Reports what the server's people should know, not a refusal: that is everyday business. What the
 * host's function throws changes no answer.
 */
export function createReporter(onError: Report): Report {
  const tell = async (error: FloatingLicenseError): Promise<void> => onError(error);
  return (error) => {
    if (error.outcome === 'unknown') void tell(error).catch(() => undefined);
  };
}
