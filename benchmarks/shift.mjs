// `npm run bench:shift`: what moves on the page while the panel goes from its skeleton to its content.
import { measureShift } from './shift/measureShift.mjs';
import { buildPage } from './support/buildPage.mjs';
import { launchBrowser } from './support/launchBrowser.mjs';
import { printTable } from './support/printTable.mjs';

const widths = [1280, 700, 400, 320, 240];
const seats = /** @type {const} */ (['none', 'borrowed']);

const browser = await launchBrowser();
try {
  const site = await buildPage('shift/page.tsx', { styles: true });
  const rows = [];
  const moves = new Set();
  let isOver = false;
  for (const given of [true, false]) {
    for (const seat of seats) {
      for (const width of widths) {
        const { shifts, states } = await measureShift(browser, site, { seat, given, width });
        const score = shifts.reduce((sum, shift) => sum + shift.score, 0);
        isOver ||= score > 0;
        rows.push({
          'hardware id': given ? 'given' : 'fingerprint',
          'stored seat': seat,
          width: `${width} px`,
          states: states.join(' → '),
          CLS: score.toFixed(5),
          budget: 0,
        });
        for (const move of shifts.flatMap((shift) => shift.moves))
          moves.add(`${width} px, ${seat}: ${move}`);
      }
    }
  }
  console.log(`Chromium ${browser.version()}`);
  printTable(rows);
  for (const move of moves) console.log(`Moved at ${move}`);
  process.exitCode = isOver ? 1 : 0;
} finally {
  await browser.close();
}
