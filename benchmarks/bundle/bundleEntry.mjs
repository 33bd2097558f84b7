import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const external = /^(react|react-dom|@tanstack\/react-query)($|\/)/;

/**
 * Bundles an entry as an app would: minified, for production, with React and TanStack Query left to
 * the app.
 *
 * @param {string} name a file in `entries/`
 * @returns {Promise<{ eager: import('rolldown').OutputChunk[], lazy: import('rolldown').OutputChunk[] }>}
 *   what loads at once, and what loads when it is asked for
 */
export async function bundleEntry(name) {
  const { output } = await build({
    input: fileURLToPath(new URL(`entries/${name}.ts`, import.meta.url)),
    external,
    write: false,
    platform: 'browser',
    output: { format: 'es', minify: true },
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    // 'use client' means nothing to a bundle for the browser.
    onLog: (level, log, handler) => {
      if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
    },
  });
  const chunks = output.filter((file) => file.type === 'chunk');
  const eager = new Set(chunks.filter((chunk) => chunk.isEntry));
  for (const chunk of eager) {
    for (const file of chunk.imports) {
      const imported = chunks.find(({ fileName }) => fileName === file);
      if (imported) eager.add(imported);
    }
  }
  return { eager: [...eager], lazy: chunks.filter((chunk) => !eager.has(chunk)) };
}
