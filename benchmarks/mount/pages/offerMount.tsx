import type { ComponentType, ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';

/** What the benchmark calls in the page. */
export interface Mounts {
  /**
   * Mounts so many forms and lays them out. What they do afterwards waits for {@link Mounts.goOn}.
   *
   * @returns milliseconds that it took
   */
  mount: (count: number) => number;
  /** Lets the timers of the forms run: what was asked for is answered, and shown. */
  goOn: () => Promise<void>;
  unmount: () => void;
}

declare global {
  interface Window {
    mounts: Mounts;
  }
}

/**
 * Lets the benchmark mount a form many times.
 *
 * @param wrap what stands around all of them, once
 */
export function offerMount(
  Form: ComponentType,
  wrap: (forms: ReactNode) => ReactNode = (forms) => forms,
): void {
  const container = document.getElementById('root');
  if (!container) throw new Error('There is no #root.');
  let root = createRoot(container);
  let release: (() => void) | undefined;
  window.mounts = {
    mount: (count) => {
      const forms = Array.from({ length: count }, (_, index) => <Form key={index} />);
      const page = wrap(forms);
      release = holdTimers();
      const start = performance.now();
      flushSync(() => root.render(page));
      container.getBoundingClientRect();
      return performance.now() - start;
    },
    goOn: async () => {
      release?.();
      await new Promise((resolve) => setTimeout(resolve, 100));
    },
    unmount: () => {
      flushSync(() => root.unmount());
      root = createRoot(container);
    },
  };
}

/** Keeps timers from being set until the returned function is called. */
function holdTimers(): () => void {
  const setTimer = window.setTimeout.bind(window);
  const held: (() => void)[] = [];
  const hold = (run: () => void, delay?: number): number => held.push(() => setTimer(run, delay));
  Object.assign(window, { setTimeout: hold });
  return () => {
    Object.assign(window, { setTimeout: setTimer });
    for (const set of held) set();
  };
}
