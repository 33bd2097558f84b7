import { gzipSync } from 'node:zlib';
import { minifySync } from 'rolldown/utils';

/**
 * Says what each package and folder adds to some chunks: how many bytes of gzip would be gone without
 * it. Approximate, since modules are minified one by one and what they share counts for nobody.
 *
 * @param {import('rolldown').OutputChunk[]} chunks
 * @param {(id: string) => string} groupOf names what a module counts as; see {@link packageOf}
 * @returns {{ group: string, bytes: number }[]} largest first
 */
export function explainBundle(chunks, groupOf) {
  const modules = chunks
    .flatMap((chunk) => Object.entries(chunk.modules))
    .map(([id, { code }]) => ({
      group: groupOf(id),
      code: minifySync(id, code ?? '', { mangle: { toplevel: true } }).code,
    }));
  const all = sizeOf(modules);
  const groups = [...new Set(modules.map(({ group }) => group))];
  return groups
    .map((group) => ({ group, bytes: all - sizeOf(modules.filter((one) => one.group !== group)) }))
    .toSorted((one, other) => other.bytes - one.bytes);
}

/** @param {{ code: string }[]} modules */
function sizeOf(modules) {
  return gzipSync(modules.map(({ code }) => code).join('')).length;
}

/**
 * The package that a module is of, or its folder in `dist/`.
 *
 * @param {string} id
 */
export function packageOf(id) {
  const found =
    /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? /\/dist\/((?:components\/)?[^/]+)\//.exec(id);
  return found?.[1] ?? 'the rest';
}

/**
 * The file of a module, from its package or from `dist/` on.
 *
 * @param {string} id
 */
export function fileOf(id) {
  return id.replace(/^.*\/(?=dist\/)|^.*\/node_modules\//, '');
}
