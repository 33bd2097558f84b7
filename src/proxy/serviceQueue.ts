import type { Deadline } from './Deadline.js';
import { EndedError } from './Deadline.js';
import { refusal } from './refusal.js';
import type { Ceiling } from './serviceCeiling.js';

/** The way out to the service, where everybody's calls go through one by one. */
export interface ServiceQueue {
  /**
   * Resolves when a call may leave.
   *
   * @throws a refusal `rate_limited` with the seconds, where the queue is full or takes too long;
   * EndedError at the end of the deadline.
   */
  enter(deadline: Deadline): Promise<void>;
  /** Lets nobody out for some milliseconds: the service said so. */
  pause(time: number): void;
}

/** How a {@link ServiceQueue} is set up. */
export interface QueueOptions {
  /** How many may wait; 0 for nobody. Default: 200. */
  size: number;
  /** How long one may wait, in milliseconds, 2,147,483,647 (24 days) at most. Default: 3,000. */
  wait: number;
}

interface Waiter {
  leave(): void;
}

/** A queue before a ceiling that all calls share. */
export function createServiceQueue(ceiling: Ceiling, { size, wait }: QueueOptions): ServiceQueue {
  const waiting: Waiter[] = [];
  let pausedUntil = 0;
  let isPumping = false;
  let wake: (() => void) | undefined;

  const pauseLeft = (): number => Math.max(0, pausedUntil - performance.now());
  /** Milliseconds that whoever comes now has to wait, at the least. */
  const waitAhead = (): number =>
    Math.max(pauseLeft(), (waiting.length / ceiling.points) * ceiling.duration * 1000);
  const tooMany = (): Error => {
    const retryAfter = Math.max(1, Math.ceil(waitAhead() / 1000));
    return refusal(429, 'rate_limited', { retryAfter });
  };

  const sleep = (time: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, time);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const pump = async (): Promise<void> => {
    isPumping = true;
    while (waiting.length > 0) {
      const left = pauseLeft() || (await ceiling.count());
      if (left > 0) await sleep(left);
      else waiting.shift()?.leave();
    }
    isPumping = false;
  };

  const queue = (deadline: Deadline): Promise<void> =>
    new Promise((resolve, reject) => {
      let stop: (() => void) | undefined;
      const settle = (act: () => void): void => {
        clearTimeout(timer);
        stop?.();
        const place = waiting.indexOf(waiter);
        if (place >= 0) waiting.splice(place, 1);
        // A timer that nobody waits for would keep the process from ending.
        if (waiting.length === 0) wake?.();
        act();
      };
      const waiter: Waiter = { leave: () => settle(resolve) };
      const timer = setTimeout(() => settle(() => reject(tooMany())), wait);
      waiting.push(waiter);
      stop = deadline.onEnd((reason) => settle(() => reject(new EndedError(reason))));
      if (!isPumping) void pump();
    });

  return {
    async enter(deadline): Promise<void> {
      if (waiting.length === 0 && pauseLeft() === 0 && (await ceiling.count()) === 0) {
        return;
      }
      // Nobody waits for what cannot come in time.
      if (waiting.length >= size || waitAhead() > wait) throw tooMany();
      await queue(deadline);
    },
    pause(time): void {
      pausedUntil = Math.max(pausedUntil, performance.now() + time);
    },
  };
}
