import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, it } from 'vitest';

const guard = fileURLToPath(new URL('../../src/proxy/browserGuard.ts', import.meta.url));

it.each(['createFloatingProxy', 'toNodeHandler'])(
  'makes a client build that imports %s fail',
  async (name) => {
    const entry = 'virtual:client';
    const client = build({
      configFile: false,
      logLevel: 'silent',
      build: { write: false, rolldownOptions: { input: entry } },
      plugins: [
        {
          name: 'client',
          resolveId: (id) => (id === entry ? id : null),
          load: (id) =>
            id === entry
              ? `import { ${name} } from ${JSON.stringify(guard)}; globalThis.x = ${name};`
              : null,
        },
      ],
    });
    await expect(client).rejects.toThrow(name);
  },
);
