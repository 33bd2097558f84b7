// `npm run bench`: everything that the components have a budget for, one after the other, so that none
// disturbs another. Exits with 1 if any is over.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const over = ['bundle', 'mount', 'tick', 'shift'].filter((name) => {
  console.log(`bench:${name}`);
  const script = fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
  return spawnSync(process.execPath, [script], { stdio: 'inherit' }).status !== 0;
});

console.log(
  over.length > 0 ? `Over its budget, or failed: ${over.join(', ')}.` : 'All within budget.',
);
process.exitCode = over.length > 0 ? 1 : 0;
