import * as fc from 'fast-check';
import type { FaultName } from '../../src/testing/index.js';
import type { SeatWorld } from './SeatWorld.js';

/** What a script has to know of itself, so that each of its lines can be carried out. */
export interface Script {
  tabs: number;
  online: boolean;
}

/** One line of a script. */
export type Line = fc.AsyncCommand<Script, SeatWorld>;

function line(
  words: string,
  run: (world: SeatWorld) => Promise<void> | void,
  {
    when = () => true,
    and = () => undefined,
  }: { when?: (script: Script) => boolean; and?: (script: Script) => void } = {},
): Line {
  return {
    check: when,
    run: async (script, world) => {
      and(script);
      await run(world);
    },
    toString: () => words,
  };
}

const faults: FaultName[] = [
  'drop-before-commit',
  'drop-after-commit',
  'empty-500',
  'html-502',
  'rate-limited',
  'rate-limited-retry-after',
  'truncated-json',
];

const hour = 3_600_000;
const tab = fc.nat({ max: 2 });
const within = (index: number) => ({ when: ({ tabs }: Script) => tabs > index });
const hours = fc.constantFrom(null, 1, 5, 72);

function borrowUntil(world: SeatWorld, after: number | null): Date | null {
  return after === null ? null : new Date(world.stack.clock.now() + after * hour - 60_000);
}

function clearData(): void {
  localStorage.clear();
  dispatchEvent(new StorageEvent('storage', { key: null }));
}

/** Everything that can happen to a seat, as lines that read as a story. */
const lines: fc.Arbitrary<Line>[] = [
  fc.constant(
    line('open a tab', (world) => world.open(), {
      when: ({ tabs }) => tabs < 3,
      and: (script) => void (script.tabs += 1),
    }),
  ),
  fc.tuple(tab, fc.constantFrom('close' as const, 'crash' as const)).map(([index, how]) =>
    line(`${how} tab ${index}`, (world) => world.close(index, how), {
      ...within(index),
      and: (script) => void (script.tabs -= 1),
    }),
  ),
  tab.map((index) =>
    line(
      `reload tab ${index}`,
      async (world) => {
        await world.close(index, 'close');
        await world.open();
      },
      within(index),
    ),
  ),
  fc
    .tuple(tab, hours)
    .map(([index, after]) =>
      line(
        `borrow in tab ${index} for ${after === null ? 'the longest' : `${after} h`}`,
        (world) => world.act(() => world.tabs[index]?.deeds.borrow(borrowUntil(world, after))),
        within(index),
      ),
    ),
  tab.map((index) =>
    line(
      `return the seat in tab ${index}`,
      (world) => world.act(() => world.tabs[index]?.deeds.release()),
      within(index),
    ),
  ),
  // A fault of its own: one that is laid beforehand seldom befalls a return.
  fc.tuple(tab, fc.constantFrom(...faults)).map(([index, fault]) =>
    line(
      `return the seat in tab ${index}, but ${fault}`,
      (world) => {
        world.fail(fault);
        return world.act(() => world.tabs[index]?.deeds.release());
      },
      within(index),
    ),
  ),
  tab.map((index) =>
    line(
      `use a seat in tab ${index} while it is being returned`,
      (world) =>
        world.act(
          () => world.tabs[index]?.deeds.release(),
          async () => {
            // Once the return is on its way.
            await new Promise(setImmediate);
            world.tabs[index]?.deeds.take();
          },
        ),
      within(index),
    ),
  ),
  tab.map((index) =>
    line(
      `use a seat in tab ${index}`,
      (world) => world.act(() => world.tabs[index]?.deeds.take()),
      within(index),
    ),
  ),
  tab.map((index) =>
    line(
      `stop in tab ${index}`,
      (world) => world.act(() => world.tabs[index]?.deeds.stop()),
      within(index),
    ),
  ),
  tab.map((index) =>
    line(
      `try again in tab ${index}`,
      (world) => world.act(() => world.tabs[index]?.deeds.tryAgain()),
      within(index),
    ),
  ),
  tab.map((index) =>
    line(
      `show or hide an editor in tab ${index}`,
      (world) => world.act(() => world.tabs[index]?.deeds.toggleEditor()),
      within(index),
    ),
  ),
  tab.map((index) =>
    line(`go back to the other id in tab ${index}`, (world) => world.restore(index), within(index)),
  ),
  fc.constant(
    line(
      'borrow in tab 0 while tab 1 returns',
      (world) =>
        world.act(
          () => world.tabs[0]?.deeds.borrow(null),
          () => world.tabs[1]?.deeds.release(),
        ),
      within(1),
    ),
  ),
  // With no tab open nobody is left to know of the device.
  fc.constant(line("clear the browser's data", (world) => world.act(() => clearData()), within(0))),
  fc
    .constantFrom(1, 6, 11, 21, 70)
    .map((minutes) => line(`wait ${minutes} min`, (world) => world.pass(minutes))),
  fc
    .constantFrom(10, 30, 600, 4400)
    .map((minutes) => line(`sleep ${minutes} min`, (world) => world.pass(minutes, true))),
  fc
    .constantFrom(-300, -5, 5, 300)
    .map((minutes) =>
      line(`set the device's clock by ${minutes} min`, (world) => world.setDeviceClock(minutes)),
    ),
  fc
    .constantFrom(...faults)
    .map((fault) => line(`next comes ${fault}`, (world) => world.fail(fault))),
  fc.boolean().map((online) =>
    line(online ? 'go online' : 'go offline', (world) => world.setOnline(online), {
      when: (script) => script.online !== online,
      and: (script) => void (script.online = online),
    }),
  ),
  fc.constant(line('others take every seat', (world) => world.fill())),
  fc.constant(line('others return their seats', (world) => world.free())),
];

/** The stories: up to 24 lines each. */
export const scripts = fc.commands(lines, { maxCommands: 24, size: 'max' });
