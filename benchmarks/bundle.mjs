// `npm run bench:bundle`: what an app loads, in gzip, against its budget. With `--why`: what each
// package and file adds.
import { bundleEntry } from './bundle/bundleEntry.mjs';
import { explainBundle, fileOf, packageOf } from './bundle/explainBundle.mjs';
import { measureBundles } from './bundle/measureBundles.mjs';
import { printTable } from './support/printTable.mjs';

const { sizes, intruders } = await measureBundles();

printTable(
  sizes.map(({ what, bytes, budget }) => ({
    what,
    'bytes gzip': bytes,
    budget: budget ?? '',
    verdict: budget === undefined ? '' : bytes <= budget ? 'ok' : `over by ${bytes - budget}`,
  })),
);
for (const intruder of intruders) console.log(`Must not be there: ${intruder}`);

if (process.argv.includes('--why')) {
  for (const entry of ['hooks', 'panel']) {
    const { eager } = await bundleEntry(entry);
    console.log(`\n${entry}: bytes of gzip that would be gone without …`);
    printTable(explainBundle(eager, packageOf));
    printTable(explainBundle(eager, fileOf).slice(0, 25));
  }
}

const isOver = sizes.some(({ bytes, budget = Infinity }) => bytes > budget);
process.exitCode = isOver || intruders.length > 0 ? 1 : 0;
