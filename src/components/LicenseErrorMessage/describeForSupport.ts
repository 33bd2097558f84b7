import { version as react } from 'react';
import { isFloatingLicenseError } from '../../protocol/FloatingLicenseError.js';
import { version } from '../../version.js';

/**
 * What to tell whoever can help, a fact a line. Only what this library made itself goes in: a message
 * of the service's, a key, a name or a device id never does.
 *
 * @param now when it happened, where the error does not say
 */
export function describeForSupport(error: Error, now: Date): string {
  const known = isFloatingLicenseError(error) ? error : undefined;
  const facts = {
    code: known?.code ?? 'unexpected_error',
    action: known?.action,
    outcome: known?.outcome,
    status: known?.status,
    request: known?.requestId,
    time: (known?.time ?? now).toISOString(),
    versions: `react-floating-license ${version}, react ${react}`,
  };
  return Object.entries(facts)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}
