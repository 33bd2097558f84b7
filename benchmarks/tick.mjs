// `npm run bench:tick`: what a tick of the countdown does with 1,000 seats on the page.
import { buildPage } from './support/buildPage.mjs';
import { launchBrowser } from './support/launchBrowser.mjs';
import { median } from './support/median.mjs';
import { openPage } from './support/openPage.mjs';
import { printTable } from './support/printTable.mjs';

const [count, runs] = [1_000, 15];
const allowed = {
  renders: new Set(['Seat.Countdown']),
  changes: new Set(['text of .rfl-countdown']),
};

const browser = await launchBrowser();
try {
  const page = await openPage(browser, await buildPage('tick/page.tsx', { styles: true }));
  await page.evaluate((many) => window.ticks.show(many), count);
  const intervals = await page.evaluate(() => window.ticks.intervals());
  /** @type {import('./tick/page.js').Tick[]} */
  const ticks = [];
  for (let run = 0; run < runs; run += 1) {
    ticks.push(await page.evaluate(() => window.ticks.tick()));
  }
  const problems = ticks.flatMap(({ renders, changes, timers }) => [
    ...Object.keys(renders).filter((name) => !allowed.renders.has(name)),
    ...Object.keys(changes).filter((name) => !allowed.changes.has(name)),
    ...(timers > 0 ? ['a timer of its own'] : []),
    ...(changes['text of .rfl-countdown'] === count ? [] : ['not one text for each seat']),
  ]);
  if (intervals !== 1) problems.push(`${intervals} intervals`);

  const middle = ticks[Math.floor(runs / 2)];
  console.log(`${count.toLocaleString('en')} seats, ${runs} ticks, Chromium ${browser.version()}`);
  printTable([
    { what: 'intervals', figure: intervals, budget: 1 },
    { what: 'ms for a tick, median', figure: median(ticks.map(({ time }) => time)).toFixed(1) },
    ...Object.entries({ ...middle?.renders }).map(([what, figure]) => ({
      what: `renders of ${what}`,
      figure,
      budget: allowed.renders.has(what) ? '' : 0,
    })),
    ...Object.entries({ ...middle?.changes }).map(([what, figure]) => ({
      what,
      figure,
      budget: allowed.changes.has(what) ? '' : 0,
    })),
  ]);
  for (const problem of new Set(problems)) console.log(`Must not be: ${problem}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
} finally {
  await browser.close();
}
