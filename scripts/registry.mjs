// `npm run registry`: writes registry/ for shadcn from the composed components of src/, with the public
// parts in place of the files that these import: the files, the item that holds them, and the index of the
// registry, which lists items without their text. `-- --check` fails where it is not what the source says.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { root } from './root.mjs';

const check = process.argv.includes('--check');
const sources = {
  'seat-status': 'src/components/SeatStatus/SeatStatus.tsx',
  'borrow-form': 'src/components/BorrowForm/BorrowForm.tsx',
  'release-button': 'src/components/ReleaseButton/ReleaseButton.tsx',
};
/** The families of parts; each is one public name. */
const part = /^(Seat|Borrow|Release)([A-Z]\w*)$/;
const { name: packageName, version } = JSON.parse(
  readFileSync(new URL('package.json', root), 'utf8'),
);

const files = [];
for (const [name, path] of Object.entries(sources)) {
  const content = await pretty(ownMarkup(readFileSync(new URL(path, root), 'utf8')), `${name}.tsx`);
  files.push({ path: `${name}.tsx`, type: 'registry:component', content });
}
const item = {
  name: 'floating-license',
  type: 'registry:component',
  title: 'Floating licence',
  description: 'Seat status, borrow form and return button of react-floating-license, to be owned.',
  dependencies: [`${packageName}@^${version}`, '@tanstack/react-query@^5.90.0'],
};
const index = {
  $schema: schema('registry'),
  name: packageName,
  homepage: `https://www.npmjs.com/package/${packageName}`,
  items: [{ ...item, files: files.map(({ path, type }) => ({ path, type })) }],
};

mkdirSync(new URL('registry/', root), { recursive: true });
/** @type {[string, string][]} */
const written = [
  ...files.map(
    ({ path, content }) => /** @type {[string, string]} */ ([`registry/${path}`, content]),
  ),
  [
    `registry/${item.name}.json`,
    await pretty(JSON.stringify({ $schema: schema('registry-item'), ...item, files }), 'item.json'),
  ],
  ['registry/registry.json', await pretty(JSON.stringify(index), 'registry.json')],
];
const stale = written.filter(([path, text]) => text !== readIfThere(path));
if (check && stale.length > 0) {
  console.error(`${stale.map(([path]) => path).join(', ')}: run npm run registry.`);
  process.exitCode = 1;
}
if (!check) for (const [path, text] of stale) writeFileSync(new URL(path, root), text);

/**
 * A component as somebody else's file: parts by their public names, one import of the package.
 *
 * @param {string} source
 */
function ownMarkup(source) {
  const imported = new Map();
  const body = source.replace(
    /^import (type )?\{([^}]+)\} from '(\.[^']+)';\n/gm,
    (_, type = '', names) => {
      for (const name of names.split(',').map((/** @type {string} */ text) => text.trim())) {
        if (name) imported.set(name, Boolean(type));
      }
      return '';
    },
  );
  const parts = [...imported.keys()].filter((name) => part.test(name) && !imported.get(name));
  const renamed = parts.reduce((text, name) => {
    const [, family, own] = part.exec(name) ?? [];
    return text.replace(new RegExp(`(</?|\\{)${name}\\b`, 'g'), `$1${family}.${own}`);
  }, body);
  const families = new Set(parts.map((name) => part.exec(name)?.[1]));
  const others = [...imported].filter(([name]) => !parts.includes(name));
  const values = [...families, ...others.filter(([, type]) => !type).map(([name]) => name)];
  const types = others.filter(([, type]) => type).map(([name]) => `type ${name}`);
  const line = `import { ${[...types, ...values].join(', ')} } from 'react-floating-license';\n`;
  return renamed.replace(/((?:^import .*\n)+)/m, `$1${line}`);
}

/**
 * @param {string} text
 * @param {string} filepath
 */
async function pretty(text, filepath) {
  const options = await resolveConfig(new URL('package.json', root));
  return format(text, { ...options, filepath });
}

/** @param {string} name */
function schema(name) {
  return `https://ui.shadcn.com/schema/${name}.json`;
}

/** @param {string} path */
function readIfThere(path) {
  try {
    return readFileSync(new URL(path, root), 'utf8');
  } catch {
    return '';
  }
}
