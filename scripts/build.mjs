// `npm run build`: the package, into dist; nothing of an earlier build stays there.
import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { root } from './root.mjs';

// A build for development would call React's own for development: jsxDEV is missing in production.
process.env.NODE_ENV = 'production';
await build({
  root: fileURLToPath(root),
  logLevel: 'warn',
  build: { emptyOutDir: true, rolldownOptions: { checks: { pluginTimings: false } } },
});
const compiler = fileURLToPath(new URL('node_modules/typescript/bin/tsc', root));
const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
// The compiler hands on what it makes, not what is written by hand.
copyFileSync(new URL('src/styles.css.d.ts', root), new URL('dist/styles.css.d.ts', root));
process.exitCode = status ?? 1;
