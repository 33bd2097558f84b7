import { gzipSync } from 'node:zlib';

/** Bytes of some chunks, each in gzip. @param {import('rolldown').OutputChunk[]} chunks */
export function gzipOf(chunks) {
  return chunks.reduce((sum, { code }) => sum + gzipSync(code).length, 0);
}
