import { en } from '../../src/messages/en.js';
import { errorText } from '../../src/messages/errorText.js';
import type { Action } from '../../src/protocol/actions.js';
import { errors, isKnownErrorCode } from '../../src/protocol/errors.js';
import { FloatingLicenseError } from '../../src/protocol/FloatingLicenseError.js';
import { table } from './table.mjs';

const sections: [Action | undefined, string][] = [
  ['borrow', 'On borrow'],
  ['release', 'On release'],
  ['activate', 'On activation'],
  ['check', 'On a check'],
  [undefined, 'Of any action, and ours'],
];

const intro = `# Errors

<!-- Made from src/protocol/errors.ts and src/messages/en.ts by npm run docs. -->

Every refusal is a \`FloatingLicenseError\`. Branch on \`error.code\` alone: the service's status and wording
vary. \`error.audience\` says who can help, \`error.remedy\` what helps, and \`error.outcome\` whether it
happened all the same: \`refused\` means it did not, \`unknown\` that nobody knows, and that the same action
again is the safe way to find out. A code that is not on this page keeps its name and is shown as such.

What a person reads is looked up by code, in twelve languages; here it is in English. What a developer or
an operator got wrong never reads as the reader's fault.`;

const head = ['code', 'what a person reads', 'who can help', 'what helps', 'for developers'];

/** The codes that no person is shown, so that they need no text in any language. */
const unseen = [
  [
    '`caller_gone`',
    '`onEvent`, with status 499',
    'The browser went away before its answer. `outcome` says whether the action may have happened.',
  ],
  [
    '`invalid_public_key`',
    '`proxy.check()` and the `doctor`',
    'The option `publicKey` is no RSA key that verifies anything: leave it out for the key of LicenseSpring.',
  ],
];

/** docs/errors.md: the catalogue that the library itself works with. */
export function errorPage(): string {
  const parts = sections.map(([action, title]) => `## ${title}\n\n${table(head, rowsOf(action))}`);
  const rest = table(['code', 'where', 'what it means'], unseen);
  parts.push(`## In no page, for those who run the proxy\n\n${rest}`);
  return `${[intro, ...parts].join('\n\n')}\n`;
}

function rowsOf(action: Action | undefined): string[][] {
  return Object.entries(errors).flatMap(([code, { actions, message }]) => {
    const listed: readonly Action[] = actions;
    if (!isKnownErrorCode(code)) return [];
    if (action ? !listed.includes(action) : listed.length > 0) return [];
    const error = new FloatingLicenseError({ code, action, outcome: 'refused' });
    const { what, why, next } = errorText(en, error);
    const text = [`**${what}.**`, why, next].join(' ');
    return [[`\`${code}\``, text, error.audience, error.remedy, message]];
  });
}
