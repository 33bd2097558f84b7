import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, inject, it } from 'vitest';

async function buildClient(code: string): Promise<void> {
  const root = inject('consumer');
  const entry = join(root, `client-${code.length}.js`);
  await writeFile(entry, code);
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input: entry } },
  });
}

it.each(['proxy', 'proxy/node'])('a page that imports ./%s does not build', async (entry) => {
  const code = `import { createFloatingProxy } from 'react-floating-license/${entry}';
    createFloatingProxy({});`;
  await expect(buildClient(code)).rejects.toThrow('createFloatingProxy');
});

it('a page with the panel builds', async () => {
  const code = `import { FloatingLicensePanel } from 'react-floating-license';
    globalThis.panel = FloatingLicensePanel;`;
  await expect(buildClient(code)).resolves.toBeUndefined();
});
