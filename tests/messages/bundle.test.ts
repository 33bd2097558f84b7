import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { ar } from '../../src/messages/ar.js';
import { de } from '../../src/messages/de.js';
import { en } from '../../src/messages/en.js';
import { es } from '../../src/messages/es.js';
import { fr } from '../../src/messages/fr.js';
import { it as italian } from '../../src/messages/it.js';
import { ja } from '../../src/messages/ja.js';
import { ko } from '../../src/messages/ko.js';
import { nl } from '../../src/messages/nl.js';
import { pl } from '../../src/messages/pl.js';
import { pseudo } from '../../src/messages/pseudo.js';
import { pt } from '../../src/messages/pt.js';
import { zhCN } from '../../src/messages/zh-CN.js';

// A page loads the languages that it imports, and no other: what a host's own build makes of it.

const source = fileURLToPath(new URL('../../src/', import.meta.url));
const components = `export { FloatingLicensePanel, FloatingLicenseProvider } from '${source}index.ts';`;
const german = `export { de } from '${source}messages/de.ts';`;

const languages: Record<string, string> = Object.fromEntries(
  [ar, de, en, es, fr, italian, ja, ko, nl, pl, pt, zhCN]
    .map(({ locale, lost }) => [locale, lost.borrow])
    .concat([['pseudo', pseudo.lost.borrow]]),
);

interface Bundle {
  code: string;
  /** The ids of the modules that something is left of, relative to src. */
  modules: string[];
}

/** Builds an entry as a host does, with packages left out. */
async function bundle(entry: string): Promise<Bundle> {
  const id = '\0entry';
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (asked) => (asked === 'entry' ? id : undefined),
        load: (asked) => (asked === id ? entry : undefined),
      },
    ],
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: 'entry',
        preserveEntrySignatures: 'strict',
        external: (asked) => /^[@a-z]/.test(asked) && asked !== 'entry',
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const chunks = outputs.flatMap(({ output }) => output).filter((file) => file.type === 'chunk');
  return {
    code: chunks.map(({ code }) => code).join('\n'),
    modules: chunks
      .flatMap(({ moduleIds }) => moduleIds)
      .filter((module) => module.startsWith(source))
      .map((module) => module.slice(source.length)),
  };
}

/** The languages of which a bundle holds a module or a sentence. */
function languagesIn({ code, modules }: Bundle): string[] {
  return Object.entries(languages)
    .filter(([name, phrase]) => modules.includes(`messages/${name}.ts`) || code.includes(phrase))
    .map(([name]) => name);
}

describe('the bundle of a page', () => {
  it('with the components has English alone', async () => {
    const built = await bundle(components);
    expect(built.modules).toContain('components/FloatingLicensePanel/FloatingLicensePanel.tsx');
    expect(built.modules).toContain('messages/en.ts');
    expect(built.code).toContain(en.lost.borrow);
    expect(languagesIn(built)).toEqual(['en']);
  });

  it('with the components and German has these two', async () => {
    const built = await bundle(components + german);
    expect(built.modules).toContain('messages/de.ts');
    expect(built.code).toContain(de.lost.borrow);
    expect(languagesIn(built)).toEqual(['de', 'en']);
  });

  it('with German alone brings no English and no code along', async () => {
    const built = await bundle(german);
    expect(built.modules).toEqual(['messages/de.ts']);
    expect(languagesIn(built)).toEqual(['de']);
  });
});
