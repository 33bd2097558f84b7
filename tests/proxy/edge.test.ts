import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, it } from 'vitest';

it('runs where there is no Node: nothing that ./proxy brings along asks for a module of it', async () => {
  const asked: string[] = [];
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('../../src/proxy/index.ts', import.meta.url)),
        formats: ['es'],
      },
    },
    plugins: [
      {
        name: 'builtins',
        enforce: 'pre',
        resolveId(id) {
          const builtin =
            /^(node:|(fs|os|path|net|tls|http|https|crypto|cluster|stream|util|zlib)$)/;
          if (builtin.test(id)) asked.push(id);
          return null;
        },
      },
    ],
  });
  expect(asked).toEqual([]);
  const modules = [built].flat().flatMap((one) => {
    const output = 'output' in one ? one.output : [];
    return output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
  });
  expect(modules.some((id) => id.includes('/cockatiel/'))).toBe(true);
  expect(modules.some((id) => id.includes('/rate-limiter-flexible/'))).toBe(true);
});
