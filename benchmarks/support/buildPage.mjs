import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** @typedef {Map<string, { contentType: string, body: string }>} Site what there is at which path */

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * Builds a page for production, in memory: the given module runs in it, and with `styles` our
 * stylesheet is loaded.
 *
 * @param {string} module from the folder `benchmarks/` on
 * @param {{ styles?: boolean }} [options]
 * @returns {Promise<Site>}
 */
export async function buildPage(module, { styles = false } = {}) {
  const built = await build({
    configFile: false,
    root: at('benchmarks'),
    logLevel: 'error',
    // Whoever is compared runs on the same React.
    resolve: {
      alias: ['react', 'react-dom'].map((name) => ({
        find: new RegExp(`^${name}(?=$|/)`),
        replacement: at(`node_modules/${name}`),
      })),
    },
    build: {
      write: false,
      minify: true,
      target: 'esnext',
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: at(`benchmarks/${module}`),
        output: { entryFileNames: 'page.js' },
        onLog: (level, log, handler) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  });
  if (!('output' in built)) throw new Error('Expected one build.');
  /** @type {Site} */
  const site = new Map();
  for (const file of built.output) {
    const body = file.type === 'chunk' ? file.code : String(file.source);
    const contentType = file.fileName.endsWith('.css') ? 'text/css' : 'text/javascript';
    site.set(`/${file.fileName}`, { contentType, body });
  }
  const links = styles
    ? [...site.keys()]
        .filter((path) => path.endsWith('.css'))
        .map((path) => `<link rel="stylesheet" href="${path}" />`)
    : [];
  return site.set('/', { contentType: 'text/html', body: pageOf(links.join('')) });
}

/** @param {string} head */
function pageOf(head) {
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" />
  <title>Benchmark</title>${head}</head>
  <body><div id="root"></div><script type="module" src="/page.js"></script></body>
</html>`;
}
