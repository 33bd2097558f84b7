import { expect, it, vi } from 'vitest';
import { createCoalesce } from '../../src/proxy/coalesce.js';
import { Deadline } from '../../src/proxy/Deadline.js';
import { nobody } from '../../src/proxy/ProxyCall.js';
import { ask, createStack } from './askStack.js';
import { browserRequest, device, proxyBefore } from './standIn.js';

/** A flight that lands when it is told to. */
function flight(): { answer: Promise<unknown>; land: () => void } {
  const ground = new EventTarget();
  const answer = new Promise((resolve) => ground.addEventListener('land', resolve));
  return { answer, land: () => void ground.dispatchEvent(new Event('land')) };
}

const gone = (): Deadline => new Deadline(1_000, { ...nobody, isGone: () => true });

it('lets nobody join what was given up before it began', () => {
  const coalesce = createCoalesce(1_000);
  coalesce.join('key', 'device', gone(), flight);
  expect(coalesce.join('key', 'device', new Deadline(1, nobody), flight).isShared).toBe(false);
});

it('keeps a flight when an older one with its key lands late', async () => {
  const coalesce = createCoalesce<ReturnType<typeof flight>>(1_000);
  const first = coalesce.join('key', 'device', gone(), flight);
  const deadline = new Deadline(60_000, nobody);
  const second = coalesce.join('key', 'device', deadline, flight);
  first.flight.land();
  await first.flight.answer;
  expect(coalesce.join('key', 'device', deadline, flight).flight).toBe(second.flight);
  deadline.clear();
});

it('does not answer who asks after a release with what was asked before', async () => {
  const stack = await createStack();
  await ask(stack, 'borrow');
  stack.fail.next({ delay: 300 });
  const early = ask(stack, 'check');
  await vi.waitFor(() => expect(stack.requests()).toHaveLength(2));
  expect(await ask(stack, 'release')).toMatchObject({ status: 204 });
  expect(await ask(stack, 'check')).toMatchObject({ is_borrowed: false });
  await early;
});

it('lets nobody join what has been under way for half the time that there is', async () => {
  vi.useFakeTimers();
  const { proxy, calls } = proxyBefore(() => new Promise(() => undefined), { timeout: 1_000 });
  const check = (): Promise<Response> => proxy.fetch(browserRequest('check', device));
  // Signing takes its own time, by no clock that is moved here.
  const sent = (count: number): Promise<void> =>
    vi.waitFor(() => expect(calls).toHaveLength(count), { interval: 1 });
  const answers = [check()];
  await sent(1);
  await vi.advanceTimersByTimeAsync(400);
  answers.push(check());
  await vi.advanceTimersByTimeAsync(200);
  expect(calls).toHaveLength(1);
  answers.push(check());
  await sent(2);
  await vi.advanceTimersByTimeAsync(300);
  // The next joins the new one.
  answers.push(check());
  await vi.advanceTimersByTimeAsync(600);
  expect(calls).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(1_000);
  for (const answer of answers) expect((await answer).status).toBe(504);
  vi.useRealTimers();
});
