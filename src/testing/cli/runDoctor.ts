import { errorDocument, licenseAnswer } from '../../protocol/index.js';
import { parseJson } from '../../protocol/parseJson.js';
import type {
  FloatingProxy,
  FloatingProxyOptions,
  HealthReport,
  Identity,
} from '../../proxy/node/index.js';
import { createFloatingProxy } from '../../proxy/node/index.js';
import { tokenPath } from '../oauth.js';
import type { Finding } from './explainHealth.js';
import { explainHealth } from './explainHealth.js';
import type { Output } from './runCli.js';

/** The environment variables of the doctor. Keys come from here: arguments are seen by all on a machine. */
export type Environment = Readonly<Record<string, string | undefined>>;

type Read = (name: string) => string | undefined;

const vendor = 'https://api.licensespring.com';

/** What `--help` says of the doctor. */
export const doctorUsage = `react-floating-license doctor

Says in plain words whether the service can be reached with the keys of the environment:
LICENSESPRING_API_KEY and _SHARED_KEY (or _CLIENT_ID and _CLIENT_SECRET, with _TOKEN_URL if it is not
LicenseSpring's) and _PRODUCT. _API_URL and _PUBLIC_KEY (PEM) name another service, such as the emulator;
_ALLOW_HTTP=1 lets it be http beyond this machine, where the keys travel in clear.
With _LICENSE_KEY (or _USERNAME and _PASSWORD, where the product is licensed by user) and the _HARDWARE_ID
of a device that is activated and not in use, it takes a seat for a moment, to see whether the answers are
signed as they should be; a seat that the device has borrowed it leaves alone. Exit code 1: something is
wrong.
`;

/** Examines what the environment describes, and writes what it finds. Resolves with the exit code. */
export async function runDoctor(environment: Environment, output: Output): Promise<number> {
  const read: Read = (name) => environment[`LICENSESPRING_${name}`];
  for (const name of neededOf(read)) {
    if (read(name)) continue;
    const where = name === 'TOKEN_URL' ? `: the emulator's is <its url>${tokenPath}` : '';
    throw new Error(`LICENSESPRING_${name} is not set${where}; see --help for what is read`);
  }
  const proxy = createProxy(read);
  const url = read('API_URL') ?? vendor;
  const report = await proxy.check();
  const isKeyWrong = report.code === 'invalid_public_key';
  const findings = explainHealth(isKeyWrong ? { ...report, code: undefined } : report, url);
  findings.push(
    isKeyWrong
      ? { subject: 'signature', state: 'wrong', words: unusableKey }
      : await examineSignature(proxy, read, report),
  );
  for (const { subject, state, words } of findings) {
    output.out(`${subject.padEnd(10)} ${state.padEnd(8)} ${words}\n`);
  }
  return report.ok && findings.every(({ state }) => state !== 'wrong') ? 0 : 1;
}

const unusableKey =
  'LICENSESPRING_PUBLIC_KEY is no RSA key that can be used. Leave it out for the key of LicenseSpring.';

/** Without these there is nothing to examine. */
function neededOf(read: Read): string[] {
  if (read('CLIENT_ID') === undefined) return ['API_KEY', 'SHARED_KEY', 'PRODUCT'];
  // Else the secret of the other service's client would go to LicenseSpring.
  const isElsewhere = !`${read('API_URL') ?? vendor}/`.startsWith(`${vendor}/`);
  return ['CLIENT_ID', 'CLIENT_SECRET', 'PRODUCT', ...(isElsewhere ? ['TOKEN_URL'] : [])];
}

/**
 * The proxy that is examined.
 *
 * @throws Error that names the variable that is wrong, where the option was meant.
 */
function createProxy(read: Read): FloatingProxy {
  try {
    return createFloatingProxy({
      ...keysOf(read),
      product: read('PRODUCT') ?? '',
      apiUrl: read('API_URL'),
      publicKey: read('PUBLIC_KEY')?.replaceAll('\\n', '\n'),
      allowHttp: read('ALLOW_HTTP') === '1',
      identify: () => identityIn(read),
    });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : '';
    const inOurWords = message
      .replace('createFloatingProxy: ', '')
      .replace(option, (name) => `LICENSESPRING_${variables[name] ?? name}`);
    throw new Error(inOurWords, { cause });
  }
}

/** The customer whose seat is tried, or null where none is named. */
function identityIn(read: Read): Identity | null {
  const [licenseKey, username, password] = ['LICENSE_KEY', 'USERNAME', 'PASSWORD'].map(read);
  if (licenseKey) return { licenseKey };
  return username && password ? { username, password } : null;
}

const variables: Record<string, string> = {
  apiKey: 'API_KEY',
  sharedKey: 'SHARED_KEY',
  'oauth.clientId': 'CLIENT_ID',
  'oauth.clientSecret': 'CLIENT_SECRET',
  'oauth.tokenUrl': 'TOKEN_URL',
  product: 'PRODUCT',
  apiUrl: 'API_URL',
  publicKey: 'PUBLIC_KEY',
  allowHttp: 'ALLOW_HTTP=1',
};
const option = /^(oauth\.)?\w+(?= is )|\ballowHttp\b/g;

function keysOf(read: Read): Pick<FloatingProxyOptions, 'apiKey' | 'sharedKey' | 'oauth'> {
  const clientId = read('CLIENT_ID');
  if (clientId === undefined) return { apiKey: read('API_KEY'), sharedKey: read('SHARED_KEY') };
  const clientSecret = read('CLIENT_SECRET') ?? '';
  return { oauth: { clientId, clientSecret, tokenUrl: read('TOKEN_URL') } };
}

/** Takes a seat and gives it back: no other answer is signed. */
async function examineSignature(
  proxy: FloatingProxy,
  read: Read,
  { ok, authorizationMethod }: HealthReport,
): Promise<Finding> {
  const subject = 'signature';
  const hardware_id = read('HARDWARE_ID');
  if (!ok || !identityIn(read) || !hardware_id) {
    const customer = authorizationMethod === 'user' ? 'USERNAME, _PASSWORD' : 'LICENSE_KEY';
    const words = `Not tried: that takes a seat for a moment. Set LICENSESPRING_${customer} and _HARDWARE_ID to try.`;
    return { subject, state: 'unknown', words };
  }
  const { code, answer } = await perform(proxy, 'check', { hardware_id });
  if (code === undefined) {
    const signed = 'The answers are signed by the key that is expected.';
    if (licenseAnswer.safeParse(answer).data?.is_borrowed) {
      const words = `${signed} The device has borrowed its seat, which was left alone.`;
      return { subject, state: 'ok', words };
    }
    // Somebody may have borrowed it since.
    const { code: kept } = await perform(proxy, 'release', { hardware_id, held_only: true });
    const words = kept ? `${signed} The seat was not taken back: ${kept}.` : signed;
    return { subject, state: 'ok', words };
  }
  if (code !== 'signature_invalid') {
    return { subject, state: 'unknown', words: `The service lends no seat to try it: ${code}.` };
  }
  const words =
    'The answers are not signed by the key that is expected. For LicenseSpring leave publicKey out; an emulator prints its own.';
  return { subject, state: 'wrong', words };
}

/** Asks the proxy as a browser does. `code` is that of a refusal; undefined where it was done. */
async function perform(
  proxy: FloatingProxy,
  action: 'check' | 'release',
  body: object,
): Promise<{ code: string | undefined; answer: unknown }> {
  const response = await proxy.fetch(
    new Request(`http://localhost/${action}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
  const answer = parseJson(await response.text());
  if (response.ok) return { code: undefined, answer };
  return { code: errorDocument.safeParse(answer).data?.code ?? 'invalid_response', answer };
}
