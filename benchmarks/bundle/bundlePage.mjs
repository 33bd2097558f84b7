import { build } from 'rolldown';

const external = /^(react|react-dom|@tanstack\/react-query)($|\/)/;

/**
 * Bundles a page as an app would: minified, for production, with React and TanStack Query left to
 * the app.
 *
 * @param {string} folder where what the page imports is installed
 * @param {string} code of the page
 * @returns {Promise<{ eager: import('rolldown').OutputChunk[], lazy: import('rolldown').OutputChunk[] }>}
 *   what loads at once, and what loads when it is asked for
 */
export async function bundlePage(folder, code) {
  const page = `${folder}/page.js`;
  const { output } = await build({
    input: page,
    cwd: folder,
    plugins: [
      {
        name: 'page',
        load: (id) => (id === page ? code : null),
        resolveId: (id) => (id === page ? id : null),
      },
    ],
    external,
    write: false,
    platform: 'browser',
    output: { format: 'es', minify: true },
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    logLevel: 'silent',
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
