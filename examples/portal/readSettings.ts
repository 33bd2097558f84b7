import type { Identity } from 'react-floating-license/proxy';

/** How to reach the real service, from the environment. */
export interface ServiceSettings {
  apiKey: string;
  sharedKey: string;
  product: string;
  customer: Identity;
}

/**
 * Reads the environment: LICENSESPRING_API_KEY, _SHARED_KEY, _PRODUCT, and _LICENSE_KEY or
 * _USERNAME and _PASSWORD.
 *
 * @returns undefined where none is set: the emulator stands in
 * @throws Error that names what is missing, where only some are
 */
export function readSettings(
  environment: Record<string, string | undefined>,
): ServiceSettings | undefined {
  const read = (name: string): string => environment[`LICENSESPRING_${name}`]?.trim() ?? '';
  const [apiKey, sharedKey, product] = [read('API_KEY'), read('SHARED_KEY'), read('PRODUCT')];
  const [licenseKey, username, password] = [
    read('LICENSE_KEY'),
    read('USERNAME'),
    read('PASSWORD'),
  ];
  const missing = Object.entries({
    API_KEY: apiKey,
    SHARED_KEY: sharedKey,
    PRODUCT: product,
    'LICENSE_KEY (or _USERNAME and _PASSWORD)': licenseKey || username || password,
    ...(!licenseKey && (username || password)
      ? { USERNAME: username, PASSWORD: password }
      : undefined),
  })
    .filter(([, value]) => !value)
    .map(([name]) => `LICENSESPRING_${name}`);

  const someSet = [apiKey, sharedKey, product, licenseKey, username, password].some(Boolean);
  if (!someSet) return undefined;
  if (missing.length > 0) {
    throw new Error(
      `To use the real service, set ${missing.join(', ')} too. To use the emulator, set none.`,
    );
  }
  return {
    apiKey,
    sharedKey,
    product,
    customer: licenseKey ? { licenseKey } : { username, password },
  };
}
