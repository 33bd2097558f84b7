// `npm run bench:hold`: what it takes to keep one seat, by any number of tabs, and how soon it is free.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { launchBrowser } from './support/launchBrowser.mjs';
import { printTable } from './support/printTable.mjs';

const timeout = 10;
const path = fileURLToPath(new URL('hold/measureHold.ts', import.meta.url));
/** @type {{ module: typeof import('./hold/measureHold.js') }} */
const { module } = await runnerImport(path, { configFile: false });

// Half of the timeout, up to a tenth earlier.
const least = 60 / (0.5 * timeout);
const most = Math.ceil(60 / (0.45 * timeout));
const browser = await launchBrowser();
try {
  const problems = [];
  const hours = [];
  for (const tabs of [1, 5, 20]) {
    const { requests, renders } = await module.measureHour(browser, tabs, timeout);
    if (requests < least || requests > most)
      problems.push(`${requests} requests with ${tabs} tabs`);
    if (renders > 0) problems.push(`${renders} renders with ${tabs} tabs`);
    hours.push({
      tabs,
      'requests in an hour': requests,
      allowed: `${least} to ${most}`,
      'renders in an hour': renders,
      budget: 0,
    });
  }
  const leavings = [];
  for (const release of [true, false]) {
    const { seconds, closing, requests } = await module.measureLeaving(browser, release, timeout);
    const longest = release ? 0 : timeout * 60;
    if (seconds > longest) problems.push(`${seconds} seconds until the seat is free`);
    leavings.push({
      'the last tab closes': release ? 'with releaseOnLeave' : 'without',
      'requests to the service': requests,
      'ms to close': Math.round(closing),
      'seconds until the seat is free': seconds,
      'at the most': longest,
    });
  }
  console.log(`A floating timeout of ${timeout} minutes, Chromium ${browser.version()}`);
  printTable(hours);
  printTable(leavings);
  for (const problem of problems) console.log(`Must not be: ${problem}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
} finally {
  await browser.close();
}
