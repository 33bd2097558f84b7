import * as fc from 'fast-check';
import { version } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { scripts } from './commands.js';
import { leadLife } from './leadLife.js';

// The lives of a seat are worth what they find: with a fault of this kind, one of them has to go wrong.

const seeded = vi.hoisted(() => ({ fault: '', ends: new Set<() => void>() }));

vi.mock(import('../../src/client/keepSeat.js'), async (importOriginal) => {
  const { keepSeat } = await importOriginal();
  return {
    keepSeat: (...given) => {
      const stop = keepSeat(...given);
      if (seeded.fault !== 'a heartbeat that outlives the last tab') return stop;
      return () => {
        stop();
        seeded.ends.add(keepSeat(...given));
      };
    },
  };
});

vi.mock(import('../../src/seat/recordAfter.js'), async (importOriginal) => {
  const { recordAfter } = await importOriginal();
  return {
    recordAfter: (record, event) => {
      const isLost = event.type === 'failed' && event.error.outcome === 'unknown';
      const isSeeded = seeded.fault === 'a release that trusts a lost answer';
      if (isSeeded && isLost && event.action === 'release') {
        return recordAfter(record, { type: 'released', at: event.at });
      }
      return recordAfter(record, event);
    },
  };
});

afterEach(() => {
  seeded.fault = '';
});

it
  .skipIf(version.startsWith('18.'))
  .each(['a release that trusts a lost answer', 'a heartbeat that outlives the last tab'])(
  'finds %s',
  async (fault) => {
    seeded.fault = fault;
    const lives = fc.asyncProperty(fc.boolean(), scripts, async (withLocks, script) => {
      await leadLife(withLocks, script).finally(() => {
        for (const end of seeded.ends) end();
        seeded.ends.clear();
      });
    });
    const { failed } = await fc.check(lives, { numRuns: 1000, endOnFailure: true });
    expect(failed).toBe(true);
  },
  300_000,
);
