import { checkHardwareId } from '../hardware-id/checkHardwareId.js';
import { en } from '../messages/en.js';
import type { FloatingLicenseProviderProps } from './FloatingLicenseProvider.js';
import { sayOnce } from './sayOnce.js';

/**
 * In development: refuses what no type has kept away from the provider and what could not work, and
 * tells of what works but can hardly be meant. In production it is left out of the bundle.
 *
 * @throws TypeError that names the prop and says what is wanted
 */
export function checkProps(props: FloatingLicenseProviderProps): void {
  const { endpoint, scope, license, hardwareId, warnBefore, fetch, messages } = props;
  demand('endpoint', endpoint, isText, 'the path or URL of createFloatingProxy: "/api/license"');
  demand('scope', scope, isText, 'an opaque id of who is signed in, as text: "user_42"');
  demand('license', license, isText, 'the id that `identify` gave this licence, as text');
  demand(
    'hardwareId',
    hardwareId,
    isHardwareId,
    'text of 1 to 512 characters, no white space in it',
  );
  demand('warnBefore', warnBefore, isMinutes, 'minutes, a number above zero: {30}');
  demand(
    'fetch',
    fetch,
    isFunction,
    'a function such as that of a test stack, awaited: {stack.fetch}',
  );
  demand(
    'messages',
    messages,
    isObject,
    'a catalogue, imported: "react-floating-license/messages/de"',
  );

  if (!/^(\/|[a-z][a-z\d+.-]*:)/i.test(endpoint)) {
    sayOnce(
      `FloatingLicenseProvider: endpoint="${endpoint}" is read from the address of each page, so it is another one on /a/b. Begin it with a slash, or give a whole URL.`,
    );
  }
  if (scope?.includes('@')) {
    sayOnce(
      'FloatingLicenseProvider: scope looks like an e-mail address. It is kept in the browser, where others may read it. Give an opaque id of yours, such as the key of the account.',
    );
  }
  for (const name of unknownTexts(messages, en)) {
    sayOnce(
      `FloatingLicenseProvider: messages.${name} is no text of this library, so it is shown nowhere. The names are those of the type Messages, which TypeScript completes.`,
    );
  }
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isFunction = (value: unknown): boolean => typeof value === 'function';
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isMinutes = (value: unknown): boolean =>
  typeof value === 'number' && Number.isFinite(value) && value > 0;
const isHardwareId = (value: unknown): boolean =>
  typeof value === 'string' && 'id' in checkHardwareId(value, '');

function demand(
  prop: string,
  value: unknown,
  isRight: (value: unknown) => boolean,
  wanted: string,
): void {
  if (value === undefined || isRight(value)) return;
  // No value of these props is shown but what can hold nobody's data.
  const given = typeof value === 'number' ? String(value) : kindOf(value);
  throw new TypeError(
    `FloatingLicenseProvider: ${prop} cannot be ${given}. It takes ${wanted}. Where you have none, leave it out.`,
  );
}

function kindOf(value: unknown): string {
  if (value === null || value === '') return value === null ? 'null' : 'empty text';
  return typeof value === 'string' ? 'this text' : `of type ${typeof value}`;
}

/** Where a catalogue has what the English one has not; a text in place of a group is such, too. */
function unknownTexts(given: unknown, known: object, before = ''): string[] {
  if (!isObject(given)) return [];
  return Object.entries(given).flatMap(([name, value]: [string, unknown]) => {
    const own: unknown = Object.hasOwn(known, name) ? Reflect.get(known, name) : undefined;
    if (value === undefined) return [];
    // A code of the host's own has a whole text; part of one is meant for a code that is misspelt.
    if (own === undefined && before === 'errors.' && isObject(value) && 'what' in value) return [];
    if (own === undefined || isObject(own) !== isObject(value)) return [before + name];
    return isObject(own) ? unknownTexts(value, own, `${before}${name}.`) : [];
  });
}
