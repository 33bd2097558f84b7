import { httpDate } from './httpDate.js';
import type { Hmac } from './Platform.js';
import type { Authorized, Authorizer, Sign } from './Authorizer.js';

/**
 * Authorises calls in the API key mode of the License API v4. Only the date is signed: a pair of
 * headers is good for any call while it is fresh, so nobody but the service may see it.
 */
export function createApiKeyAuthorizer(apiKey: string, hmac: Hmac): Authorizer {
  let latest: Authorized | undefined;
  const signAnew = async (date: string): Promise<Authorized> => {
    const signature = await hmac(`licenseSpring\ndate: ${date}`);
    const Authorization = `algorithm="hmac-sha256", headers="date", signature="${signature}", apikey="${apiKey}"`;
    return (latest = { headers: { Date: date, Authorization }, secret: signature });
  };
  const sign: Sign = (time) => {
    const date = httpDate(time);
    // The date counts in seconds: within one, signing again gives the same pair.
    return latest?.headers.Date === date ? latest : signAnew(date);
  };
  return { ready: () => sign, renew: () => false };
}
