// `npm run bench:mount`: 1,000 borrow forms beside as many of plain inputs, Base UI and React Aria.
import { installPeers } from './support/installPeers.mjs';
import { median } from './support/median.mjs';
import { printTable } from './support/printTable.mjs';
import { runMounts } from './mount/runMounts.mjs';

const budget = 1.5;
const [count, runs] = [1_000, 11];

installPeers();
const { version, mounts } = await runMounts(
  {
    'plain inputs': 'mount/pages/plain.tsx',
    BorrowForm: 'mount/pages/ours.tsx',
    'Base UI': 'mount/peers/baseUi.tsx',
    'React Aria': 'mount/peers/reactAria.tsx',
  },
  { count, warmups: 3, runs },
);

/**
 * @param {string} name
 * @param {keyof import('./mount/runMounts.mjs').Mount} key
 */
const medianOf = (name, key) => median((mounts[name] ?? []).map((mount) => mount[key]));
const plain = medianOf('plain inputs', 'thread');

console.log(`${count.toLocaleString('en')} forms, medians of ${runs} runs, Chromium ${version}`);
printTable(
  Object.keys(mounts).map((name) => ({
    form: name,
    'ms main thread': medianOf(name, 'thread').toFixed(0),
    'times plain': (medianOf(name, 'thread') / plain).toFixed(2),
    budget: name === 'BorrowForm' ? budget.toFixed(2) : '',
    'ms by the clock': medianOf(name, 'clock').toFixed(0),
    'ms afterwards': medianOf(name, 'after').toFixed(0),
  })),
);

const isOver = medianOf('BorrowForm', 'thread') > budget * plain;
if (isOver) console.log(`BorrowForm is over its budget of ${budget} times plain inputs.`);
process.exitCode = isOver ? 1 : 0;
