// `npm run test:whole`: the parts of the proxy's tests that CI bounds, in full. Takes a while.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { root } from './root.mjs';

const vitest = fileURLToPath(new URL('node_modules/vitest/vitest.mjs', root));
const files = ['hostile', 'soak', 'faultMatrix', 'redis/sharedRedis'].map(
  (name) => `tests/proxy/${name}.test.ts`,
);
const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'node', ...files], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, HOSTILE_RUNS: '100000', SOAK_REQUESTS: '200000' },
});
process.exitCode = status ?? 1;
