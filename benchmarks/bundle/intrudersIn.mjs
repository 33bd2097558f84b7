/**
 * @typedef {object} Rule
 * @property {string} what
 * @property {RegExp} pattern of a module's id, or of what is imported from outside
 */

/** What must not reach a page, whenever it loads. @type {Rule[]} */
const forbidden = [
  { what: 'the proxy', pattern: /^react-floating-license\/dist\/proxy\// },
  { what: 'the emulator', pattern: /^react-floating-license\/dist\/testing\// },
  {
    what: 'a package of the server',
    pattern:
      /\/node_modules\/(hono|@hono|undici|cockatiel|rate-limiter-flexible)\/|^(node:|__vite-browser-external)/,
  },
  { what: 'the full build of zod', pattern: /\/zod\/v4\/classic\// },
  { what: "zod's languages", pattern: /\/zod\/v4\/locales\/(?!en\.)/ },
  { what: 'the query client', pattern: /\/@tanstack\// },
];

/** What must not be in what a page loads at once. @type {Rule[]} */
const forbiddenEager = [
  { what: 'the fingerprint', pattern: /\/@fingerprintjs\// },
  { what: 'ky', pattern: /\/node_modules\/ky\// },
];

/** What must not be in an entry that server components import. @type {Rule[]} */
const forbiddenOnServers = [
  { what: 'React', pattern: /^react($|\/)/ },
  { what: 'TanStack Query', pattern: /^@tanstack\/react-query/ },
];

/** What nobody has who did not import it: by the entries that a page imports. */
const unasked = (/** @type {string[]} */ entries) => [
  {
    what: 'another language',
    pattern: new RegExp(
      `^react-floating-license/dist/messages/(?!(?:${['en', 'errorText', 'fillMessage', 'mergeMessages', ...entries].join('|')})\\.js$)`,
    ),
  },
  ...(entries.includes('devtools')
    ? []
    : [{ what: 'the devtools', pattern: /^react-floating-license\/dist\/devtools\// }]),
];

/**
 * A sentence for each module of a page that has no business there.
 *
 * @param {import('./pages.mjs').Page} page
 * @param {{ eager: import('rolldown').OutputChunk[], lazy: import('rolldown').OutputChunk[] }} bundle
 * @param {string} home where the package lies
 * @returns {string[]}
 */
export function intrudersIn({ what, code, onServers }, { eager, lazy }, home) {
  const entries = [...code.matchAll(/react-floating-license\/(?:messages\/)?([\w-]+)/g)];
  const always = [...forbidden, ...unasked(entries.map(([, name = '']) => name))];
  const atOnce = [...always, ...forbiddenEager, ...(onServers ? forbiddenOnServers : [])];
  const find = (/** @type {typeof eager} */ chunks, /** @type {Rule[]} */ rules) =>
    chunks
      .flatMap(({ moduleIds, imports }) => [...moduleIds, ...imports])
      .map((id) => id.replace(home, 'react-floating-license'))
      .flatMap((id) =>
        rules
          .filter(({ pattern }) => pattern.test(id))
          .map((rule) => `${what}: ${rule.what} (${id})`),
      );
  return [...find(eager, atOnce), ...find(lazy, always)];
}
