import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A block of code in a page. */
export interface Snippet {
  page: string;
  /** The line of its fence. */
  line: number;
  language: string;
  /** Whether the block says `run` beside its language. */
  runs: boolean;
  /** Whether it is a file of the repository, which is checked where it lies. */
  isFile: boolean;
  code: string;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));
const fence = /^(<!-- file: \S+ -->\n+)?```(\w+)( run)?\n([\s\S]*?)^```$/gm;

/** The pages that are read by people: README and docs. */
export const pages = [
  'README.md',
  ...readdirSync(`${root}docs`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Every block of code in a page. */
export function snippetsOf(page: string): Snippet[] {
  const text = readFileSync(root + page, 'utf8');
  return [...text.matchAll(fence)].map(
    ([block, file = '', language = '', run = '', code = '']) => ({
      page,
      line: text.slice(0, text.indexOf(block)).split('\n').length + (file ? 2 : 0),
      language,
      runs: run !== '',
      isFile: file !== '',
      code,
    }),
  );
}
