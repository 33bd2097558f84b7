import { readFileSync } from 'node:fs';

/**
 * What somebody types and writes in an empty folder, as a quick start says.
 *
 * @typedef {object} QuickStart
 * @property {string} name
 * @property {string[]} commands as they are typed; the last one of ours serves the page
 * @property {Record<string, string>} files by path
 * @property {'page' | 'handler'} ends where it can be seen: in the page, or in what the handler answers
 */

const create = [
  'npm create -y vite@latest my-portal -- --template react-ts --no-interactive',
  'cd my-portal',
];

/** The peers' quick starts for an app of Vite, until they need what only an account gives. */
const peers = /** @type {QuickStart[]} */ ([
  {
    name: 'Flowglad',
    commands: [...create, 'npm install @flowglad/react @flowglad/server', 'node handler.mjs'],
    files: {
      'handler.mjs': `import { FlowgladServer, requestHandler } from '@flowglad/server';
const answer = await requestHandler({
  getCustomerExternalId: async () => 'user',
  flowglad: (customerExternalId) =>
    new FlowgladServer({
      customerExternalId,
      getCustomerDetails: async () => ({ email: 'user@example.com', name: 'User' }),
    }),
})({ path: ['customers', 'billing'], method: 'POST', body: { externalId: 'user' } });
console.log(answer.error?.message ?? answer.status);
`,
    },
    ends: 'handler',
  },
  {
    name: 'Autumn',
    commands: [...create, 'npm install autumn-js', 'node handler.mjs'],
    files: {
      'handler.mjs': `import { autumnHandler } from 'autumn-js/fetch';
console.log = () => undefined;
const answer = await autumnHandler({ identify: () => ({ customerId: 'user' }) })(
  new Request('http://localhost/api/autumn/getOrCreateCustomer', { method: 'POST', body: '{}' }),
);
console.info((await answer.json()).message ?? answer.status);
`,
    },
    ends: 'handler',
  },
]);

/**
 * Ours as the README has it, and the peers'.
 *
 * @param {string} tarball in place of the package's name, since it need not be published
 * @returns {QuickStart[]}
 */
export function quickStartsWith(tarball) {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const blocks = [...readme.matchAll(/^```(?:sh|tsx)\n([\s\S]*?)^```$/gm)].map(([, code]) => code);
  const typed = blocks.find((code) => code?.startsWith('npm create')) ?? '';
  const app = blocks.find((code) => code?.startsWith('// src/App.tsx')) ?? '';
  const commands = typed.trim().replace('react-floating-license', tarball).split('\n');
  return [
    {
      name: 'react-floating-license',
      commands: [...commands, 'npm run dev'],
      files: { 'src/App.tsx': app },
      ends: 'page',
    },
    ...peers,
  ];
}
