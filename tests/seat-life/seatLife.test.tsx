import * as fc from 'fast-check';
import { version } from 'react';
import { it } from 'vitest';
import type { Line } from './commands.js';
import { scripts } from './commands.js';
import { leadLife } from './leadLife.js';

/** How many lives are led; on the oldest React a few, since the seat is the same there. */
const runs = Number(process.env['SEAT_LIVES'] ?? (version.startsWith('18.') ? 100 : 1000));

/** To see a life again that went wrong: what fast-check printed of it, as JSON. */
const replay = JSON.parse(process.env['SEAT_LIFE'] ?? '{}') as fc.Parameters<
  [boolean, Iterable<Line>]
>;

it(
  `says what the service holds, whatever happened: ${runs} lives of a seat`,
  async () => {
    const lives = fc.asyncProperty(fc.boolean(), scripts, leadLife);
    await fc.assert(lives, { numRuns: runs, ...replay });
  },
  30 * 60_000,
);
