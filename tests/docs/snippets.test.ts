import { mkdtempSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { compileSnippets, fileOf } from './support/compileSnippets.js';
import type { Snippet } from './support/snippetsOf.js';
import { pages, snippetsOf } from './support/snippetsOf.js';

const parent = fileURLToPath(new URL('./', import.meta.url));
const folder = `${mkdtempSync(`${parent}.snippets-`)}/`;
afterAll(() => rmSync(folder, { recursive: true }));

const all = pages.flatMap((page) => snippetsOf(page));
const inline = all.filter(({ language, isFile }) => /^tsx?$/.test(language) && !isFile);

const place = ({ page, line }: Snippet): string => `${page}:${line}`;

describe('the code in README and docs', () => {
  it('compiles', () => {
    expect(inline.length).toBeGreaterThan(10);
    expect(compileSnippets(inline, folder)).toEqual([]);
  }, 240_000);

  it.each(inline.filter(({ runs }) => runs).map((snippet) => [fileOf(snippet), snippet] as const))(
    'runs: %s',
    async (file) => {
      await import(/* @vite-ignore */ `${folder}${file}`);
    },
  );

  it('imports nothing that a bundler of Next.js does not find', () => {
    // Node wants `./session.js`; Next finds no TypeScript behind it.
    const bundled = inline.filter(
      ({ code }) => !code.includes('react-floating-license/proxy/node'),
    );
    const wrong = bundled.filter(({ code }) => /from '\.{1,2}\/[^']+\.js'/.test(code));
    expect(wrong.map(place)).toEqual([]);
  });

  it('tells people apart wherever a proxy asks a session, and passes all methods of a route on', () => {
    const asks = all.filter(({ code }) => /customerOfSession|userOfSession|licenseKey:/.test(code));
    const proxies = asks.filter(({ code }) => code.includes('createFloatingProxy('));
    expect(proxies.length).toBeGreaterThan(5);
    expect(proxies.filter(({ code }) => !code.includes('subject: ')).map(place)).toEqual([]);
    const routes = all.filter(({ code }) => /\b(as|const|function) POST\b/.test(code));
    expect(routes.length).toBeGreaterThan(1);
    expect(routes.filter(({ code }) => !/\bOPTIONS\b/.test(code)).map(place)).toEqual([]);
  });

  it('is in a language that is checked, or a command', () => {
    const others = all.filter(({ language }) => !/^(tsx?|sh)$/.test(language));
    expect(others.map(place)).toEqual([]);
  });
});

it('a snippet that no longer compiles is named', () => {
  const old: Snippet = {
    page: 'docs/old.md',
    line: 7,
    language: 'ts',
    runs: false,
    isFile: false,
    code: "import { useSeat } from 'react-floating-license';\nexport const seat = useSeat;\n",
  };
  expect(compileSnippets([old], `${folder}old/`)).toEqual([
    expect.stringMatching(/^docs\/old\.md, block at line 7: .*useSeat/),
  ]);
}, 240_000);

it('a compiler that does not start compiles nothing', () => {
  expect(() => compileSnippets([], `${folder}none/`, `${folder}no-compiler.js`)).toThrow(
    /^the compiler ended with 1: .*no-compiler/s,
  );
});
