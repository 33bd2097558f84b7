import type { HealthReport } from '../../proxy/index.js';

/** What a line of the doctor is about. */
export type Subject = 'network' | 'clock' | 'keys' | 'product' | 'signature';

/** One line of the doctor's: a subject, how it stands, and in plain words why and what helps. */
export interface Finding {
  subject: Subject;
  state: 'ok' | 'wrong' | 'unknown';
  words: string;
}

const noProxy =
  'Neither this command nor proxy/node goes by HTTPS_PROXY: docs/proxy.md says how to go out through a proxy.';

/** Codes in plain words: what they are about, and what to do. */
const wrongs: Record<string, [Subject, string]> = {
  service_unavailable: [
    'network',
    `Nobody answers there, or something on the way in its place. Check LICENSESPRING_API_URL (with OAuth _TOKEN_URL, too), name resolution and firewall. ${noProxy}`,
  ],
  timeout: ['network', `No answer within 10 seconds. Check the firewall. ${noProxy}`],
  invalid_response: [
    'network',
    'Something answers there that is not the License API. Check LICENSESPRING_API_URL.',
  ],
  not_found: ['network', 'There is no License API there. Check LICENSESPRING_API_URL.'],
  internal_error: [
    'network',
    'The fault is within the service, and not in your settings. Try again in a minute; if it stays so, ask LicenseSpring.',
  ],
  rate_limited: ['network', 'The service is asked too often at the moment. Try again in a minute.'],
  date_header_diff: [
    'clock',
    'This machine’s clock is off by so much that the service takes no signature of it. Set it by NTP.',
  ],
  invalid_api_key: ['keys', 'There is no such API key. Check LICENSESPRING_API_KEY.'],
  revoked_api_key: ['keys', 'The API key was revoked. Create another one in LicenseSpring.'],
  read_only_api_key: [
    'keys',
    'The API key may only read: it can check, but lend no seat. Use one that may write.',
  ],
  signature_mismatch: [
    'keys',
    'The shared key does not belong to the API key. Copy LICENSESPRING_SHARED_KEY again.',
  ],
  hmac_required: ['keys', 'The company takes no OAuth tokens: use an API key and its shared key.'],
  oauth_token_refused: [
    'keys',
    'The identity server refuses the OAuth client. Check LICENSESPRING_CLIENT_ID, _CLIENT_SECRET and _TOKEN_URL.',
  ],
  oauth_token_malformed: ['keys', 'The service takes no token of this client.'],
  oauth_token_expired: ['keys', 'The service takes no token of this client.'],
  api_key_product_not_allowed: [
    'product',
    'The API key is not allowed for this product. Allow it in LicenseSpring, or use another key.',
  ],
  unknown_product: [
    'product',
    'There is no such product. LICENSESPRING_PRODUCT is its short code, not its name.',
  ],
};

/** In which order things are found out: what comes before what is wrong was right. */
const order: Subject[] = ['network', 'clock', 'keys', 'product'];

/** A clock may be off by so many milliseconds before it is worth a word: the service allows 15 minutes. */
const tolerable = 60_000;

/** By `authorizationMethod` of a report: what the product's customers are known by. */
const methods: Record<string, string> = {
  'license-key': 'It is there, licensed by key.',
  user: 'It is there, licensed by user: identify has to answer with a username, and a password or single sign-on.',
};

/** What a health report says, a line for each subject. */
export function explainHealth(
  { code, duration, clockBehind, authorizationMethod = '' }: HealthReport,
  url: string,
): Finding[] {
  const failure = code === undefined ? undefined : describeCode(code);
  const good: Record<Subject, string> = {
    network: `${url} answers in ${Math.round(duration)} ms.`,
    clock: 'This machine and the service agree on the time.',
    keys: 'The service takes them.',
    product: methods[authorizationMethod] ?? 'It is there.',
    signature: '',
  };
  const end = failure === undefined ? order.length : order.indexOf(failure.subject);
  return order.map((subject, place): Finding => {
    if (subject === failure?.subject) return failure;
    if (subject === 'clock' && clockBehind !== undefined && Math.abs(clockBehind) > tolerable) {
      return { subject, state: 'wrong', words: describeClock(clockBehind) };
    }
    if (place > end) return { subject, state: 'unknown', words: 'Not found out yet.' };
    return { subject, state: 'ok', words: good[subject] };
  });
}

function describeCode(code: string): Finding {
  const [subject, words] = wrongs[code] ?? [];
  if (subject && words) return { subject, state: 'wrong', words };
  // It may be about the keys, or about what nobody has heard of: no reason to blame them.
  return { subject: 'keys', state: 'unknown', words: `The service answers "${code}".` };
}

function describeClock(behind: number): string {
  const minutes = Math.round(Math.abs(behind) / 60_000);
  const side = behind > 0 ? 'behind' : 'ahead of';
  return `This machine is ${minutes} min ${side} the service. The proxy signs by the service’s clock; set this one by NTP.`;
}
