import { describe, expect, it } from 'vitest';
import { files, read } from './support/published.js';

// tests/conformance says which modules of the source need 'use client'; a bundler drops it easily.
const marked = (file: string): boolean => /^['"]use client['"];/.test(read(file));
const built = files.filter((file) => file.startsWith('dist/') && file.endsWith('.js'));
const sourceOf = (file: string): string | undefined => {
  const path = file.replace('dist/', 'src/').replace(/\.js$/, '');
  return [`${path}.tsx`, `${path}.ts`].find((candidate) => files.includes(candidate));
};

describe("'use client' in the build", () => {
  it('stands where it stands in the source, and nowhere else', () => {
    const wrong = built.filter((file) => {
      const source = sourceOf(file);
      return source !== undefined && marked(file) !== marked(source);
    });
    expect(wrong).toEqual([]);
    expect(built.filter(marked).length).toBeGreaterThan(40);
  });

  it('is in nothing that a server needs', () => {
    const ofServers = /^dist\/(index|(protocol|proxy|testing|messages)\/.+)\.js$/;
    expect(built.filter((file) => ofServers.test(file) && marked(file))).toEqual([]);
  });
});
