import type { FloatingLicenseError } from '../../protocol/FloatingLicenseError.js';
import { version } from '../../version.js';

/**
 * What to tell whoever can help, a fact a line. Only what this library made itself goes in: a message
 * of the service's, a key, a name or a device id never does.
 *
 * @param time when it happened
 */
export function describeForSupport(error: FloatingLicenseError | undefined, time: Date): string {
  const facts = {
    code: error?.code ?? 'unexpected_error',
    action: error?.action,
    outcome: error?.outcome,
    status: error?.status,
    request: error?.requestId,
    time: time.toISOString(),
    version: `react-floating-license ${version}`,
  };
  return Object.entries(facts)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}
