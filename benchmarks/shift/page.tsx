import { QueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import {
  FloatingLicensePanel,
  FloatingLicenseProvider,
  useFloatingClient,
} from '../../src/index.js';
import '../../src/styles.css';
import { borrowFor, grantAll } from '../support/borrowedSeat.js';

/** One element that moved. */
export interface Shift {
  score: number;
  /** The element, and from which top and height to which. */
  moves: string[];
}

/** What the benchmark calls in the page. */
export interface Shifts {
  seen: () => Shift[];
  /** What the panel says of its seat: `pending` is the skeleton. */
  states: string[];
  /** Borrows a seat for the next visit to find. */
  borrow: () => Promise<void>;
  /** Moves the page on purpose, to see that it is seen. */
  push: () => void;
}

declare global {
  interface Window {
    shifts: Shifts;
  }
}

const seen: Shift[] = [];
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) seen.push(readShift(entry));
}).observe({ type: 'layout-shift', buffered: true });

interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
}

function isLayoutShift(entry: PerformanceEntry): entry is LayoutShift {
  return entry.entryType === 'layout-shift';
}

function readShift(entry: PerformanceEntry): Shift {
  if (!isLayoutShift(entry)) throw new Error(`A ${entry.entryType} was not asked for.`);
  const moves = entry.sources.map(({ node, previousRect: from, currentRect: to }) => {
    const element = node instanceof Element ? node : node?.parentElement;
    const name = [element?.localName, ...(element?.classList ?? [])].join('.');
    return `${name}: x y w h ${boxOf(from)} → ${boxOf(to)}`;
  });
  return { score: entry.value, moves };
}

function boxOf({ x, y, width, height }: DOMRect): string {
  return [x, y, width, height].map((side) => side.toFixed(0)).join(' ');
}

const states: string[] = [];
/** Offers the provider's client to the benchmark. */
function Borrower(): ReactElement | null {
  const client = useFloatingClient();
  useEffect(() => {
    window.shifts.borrow = () => borrowFor(client, 86_400_000);
  }, [client]);
  return null;
}

const parameters = new URLSearchParams(location.search);
const hardwareId = parameters.get('hardwareId') ?? undefined;
const main = document.getElementById('root');
if (!main) throw new Error('There is no #root.');

new MutationObserver(() => {
  const state = main.querySelector('.rfl-seat')?.getAttribute('data-state');
  if (state && state !== states.at(-1)) states.push(state);
}).observe(main, { subtree: true, childList: true, attributes: true });

window.shifts = {
  seen: () => seen,
  states,
  borrow: () => Promise.reject(new Error('Nothing is mounted yet.')),
  push: () => {
    const block = document.createElement('div');
    block.style.height = '40px';
    document.body.prepend(block);
  },
};

createRoot(main).render(
  <FloatingLicenseProvider
    endpoint="/api/license"
    hardwareId={hardwareId}
    fetch={grantAll}
    queryClient={new QueryClient()}
  >
    <Borrower />
    <FloatingLicensePanel />
    <p className="below">What the host shows below the panel: it must not move.</p>
  </FloatingLicenseProvider>,
);
