// First of all: React looks for whoever listens when it is loaded.
import { observe } from './observe.js';
import { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { FloatingLicenseProvider, SeatStatus, useFloatingClient } from '../../src/index.js';
import { borrowFor, grantAll } from '../support/borrowedSeat.js';
import { fakeTime } from './fakeTime.js';

/** What one tick did. */
export interface Tick {
  /** Milliseconds, layout included. */
  time: number;
  /** Components that rendered, and how often. */
  renders: Record<string, number>;
  /** What changed in the document, and how often. */
  changes: Record<string, number>;
  /** Timers that were set. */
  timers: number;
}

/** What the benchmark calls in the page. */
export interface Ticks {
  /**
   * Shows so many seats of one that was borrowed for a working day and has less than a minute left: no
   * tick of it has more to change, since every text counts seconds.
   */
  show: (count: number) => Promise<void>;
  /** Intervals that run. */
  intervals: () => number;
  tick: () => Tick;
}

declare global {
  interface Window {
    ticks: Ticks;
  }
}

const term = 8 * 60 * 60_000;
const time = fakeTime();
const observer = observe(document.body);
const container = document.body.appendChild(document.createElement('main'));

function Seats({ count }: { count: number }): ReactNode {
  const client = useFloatingClient();
  const [borrowed, setBorrowed] = useState(false);
  useEffect(() => {
    void borrowFor(client, term).then(() => setBorrowed(true));
  }, [client]);
  return borrowed ? Array.from({ length: count }, (_, index) => <SeatStatus key={index} />) : null;
}

window.ticks = {
  show: async (count) => {
    createRoot(container).render(
      <FloatingLicenseProvider
        endpoint="/api/license"
        hardwareId="benchmark"
        fetch={grantAll}
        queryClient={new QueryClient()}
      >
        <Seats count={count} />
      </FloatingLicenseProvider>,
    );
    await time.pass(1_000);
    flushSync(() => time.tick(term - 55_000));
    await time.pass(1_000);
  },
  intervals: time.intervals,
  tick: () => {
    observer.reset();
    const timers = time.timersSet();
    const start = performance.now();
    flushSync(() => time.tick());
    container.getBoundingClientRect();
    return {
      time: performance.now() - start,
      ...observer.seen(),
      timers: time.timersSet() - timers,
    };
  },
};
