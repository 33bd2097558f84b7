import { afterEach, expect, it, vi } from 'vitest';
import { createTurns } from '../../src/proxy/createTurns.js';
import { Deadline, EndedError } from '../../src/proxy/Deadline.js';
import { nobody } from '../../src/proxy/ProxyCall.js';

const deadlines: Deadline[] = [];
afterEach(() => {
  for (const deadline of deadlines.splice(0)) deadline.clear();
});

/** Time that ends when it is told to. */
function time(): { deadline: Deadline; end: () => void } {
  const caller = new EventTarget();
  const deadline = new Deadline(60_000, {
    ...nobody,
    onGone: (callback) => {
      caller.addEventListener('go', () => callback());
      return () => undefined;
    },
  });
  deadlines.push(deadline);
  return { deadline, end: () => void caller.dispatchEvent(new Event('go')) };
}

/** Something that is over when it is told to be. */
function work(): { run: () => Promise<string>; finish: () => void; begun: () => boolean } {
  const gate = new EventTarget();
  const run = vi.fn(
    () => new Promise<string>((resolve) => gate.addEventListener('go', () => resolve('done'))),
  );
  return {
    run,
    finish: () => void gate.dispatchEvent(new Event('go')),
    begun: () => run.mock.calls.length > 0,
  };
}

const later = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('lets each begin when the one before has ended, and other keys pass', async () => {
  const turns = createTurns();
  const [first, second, other] = [work(), work(), work()];
  const one = turns.take('key', time().deadline, first.run);
  const two = turns.take('key', time().deadline, second.run);
  void turns.take('another', time().deadline, other.run);
  await later();
  expect([first.begun(), second.begun(), other.begun()]).toEqual([true, false, true]);
  first.finish();
  expect(await one).toBe('done');
  await later();
  expect(second.begun()).toBe(true);
  second.finish();
  expect(await two).toBe('done');
});

it('gives up at the end of the time while it waits, and those behind wait on', async () => {
  const turns = createTurns();
  const [first, second, third] = [work(), work(), work()];
  const patience = time();
  void turns.take('key', time().deadline, first.run);
  const two = turns.take('key', patience.deadline, second.run);
  void turns.take('key', time().deadline, third.run);
  patience.end();
  await expect(two).rejects.toBeInstanceOf(EndedError);
  await later();
  expect(third.begun()).toBe(false);
  first.finish();
  await later();
  expect([second.begun(), third.begun()]).toEqual([false, true]);
});

it('leaves it to what runs to say how its time has ended', async () => {
  const turns = createTurns();
  const [first, second] = [work(), work()];
  const patience = time();
  void turns.take('key', time().deadline, first.run);
  const two = turns.take('key', patience.deadline, second.run);
  first.finish();
  await later();
  patience.end();
  second.finish();
  expect(await two).toBe('done');
});

it('lets pass once all before has ended, and keeps nobody waiting by it', async () => {
  const turns = createTurns();
  await turns.pass('key', time().deadline);
  const [first, second] = [work(), work()];
  void turns.take('key', time().deadline, first.run);
  const passed = vi.fn();
  void turns.pass('key', time().deadline).then(passed);
  const impatient = time();
  const gone = turns.pass('key', impatient.deadline);
  impatient.end();
  await expect(gone).rejects.toBeInstanceOf(EndedError);
  void turns.take('key', time().deadline, second.run);
  await later();
  expect(passed).not.toHaveBeenCalled();
  first.finish();
  await later();
  expect(passed).toHaveBeenCalled();
  expect(second.begun()).toBe(true);
});
