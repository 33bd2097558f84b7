import { beforeEach, expect, it, vi } from 'vitest';
import { ask, createStack, hardware_id } from './askStack.js';

// A page that closes returns what it kept, and knows nothing of what another window has borrowed.

let stack: Awaited<ReturnType<typeof createStack>>;
const slot = (): string | undefined =>
  stack
    .state()
    .licenses.flatMap(({ devices }) => devices)
    .find((device) => device.hardwareId === hardware_id && device.slot)?.slot?.state;

beforeEach(async () => {
  stack = await createStack();
});

it('returns a seat that is held', async () => {
  await ask(stack, 'check');
  expect(slot()).toBe('held');
  expect(await ask(stack, 'release', { held_only: true })).toMatchObject({ status: 204 });
  expect(slot()).toBeUndefined();
});

it('leaves a seat that is borrowed', async () => {
  await ask(stack, 'borrow');
  expect(await ask(stack, 'release', { held_only: true })).toMatchObject({ status: 204 });
  expect(slot()).toBe('borrowed');
});

it('is nothing that can be said otherwise', async () => {
  for (const held_only of [false, 'true', null]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    expect(await ask(stack, 'release', { held_only })).toMatchObject({ status: 400 });
  }
});

it.each([
  { who: 'another tab borrows', action: 'borrow', state: 'borrowed' },
  { who: 'the next page takes', action: 'check', state: 'held' },
])('leaves a seat that $who while it looks', async ({ action, state }) => {
  await ask(stack, 'check');
  stack.fail.next({ delay: 150 });
  const leaving = ask(stack, 'release', { held_only: true });
  await vi.waitFor(() => expect(stack.requests()).toHaveLength(2));
  expect(await ask(stack, action)).toMatchObject({ status: 200 });
  expect(await leaving).toMatchObject({ status: 204 });
  expect(slot()).toBe(state);
});

it('leaves a seat whose borrow is on its way', async () => {
  const road = new EventTarget();
  const slow = await createStack({
    proxy: {
      fetch: async (request) => {
        if (!request.url.endsWith('borrow')) return slow.emulator.fetch(request);
        await new Promise((resolve) => {
          road.addEventListener('arrive', resolve);
          road.dispatchEvent(new Event('begin'));
        });
        return slow.emulator.fetch(request);
      },
    },
  });
  const begun = new Promise((resolve) => road.addEventListener('begin', resolve));
  await ask(slow, 'check');
  const borrowing = ask(slow, 'borrow');
  await begun;
  const leaving = ask(slow, 'release', { held_only: true });
  // Another device's goes the same way and waits for nobody: the one before it has had its chance.
  await ask(slow, 'release', { held_only: true, hardware_id: 'another' });
  road.dispatchEvent(new Event('arrive'));
  expect(await borrowing).toMatchObject({ status: 200 });
  expect(await leaving).toMatchObject({ status: 204 });
  expect(slow.requests().map(({ path }) => path.split('/').at(-1))).toEqual([
    'check_license',
    'check_license',
    'borrow',
    'check_license',
  ]);
});

it('does not go by a look that somebody else has begun', async () => {
  stack.fail.next({ delay: 150 });
  const looking = ask(stack, 'check');
  await vi.waitFor(() => expect(stack.requests()).toHaveLength(1));
  expect(await ask(stack, 'release', { held_only: true })).toMatchObject({ status: 204 });
  expect(stack.requests()).toHaveLength(3);
  await looking;
});

it('waits no longer than somebody waits for it, and lets nobody past who was before', async () => {
  const road = new EventTarget();
  const slow = await createStack({
    proxy: {
      fetch: async (request) => {
        const answer = await slow.emulator.fetch(request);
        if (slow.requests().length === 1) {
          await new Promise((resolve) => road.addEventListener('arrive', resolve));
        }
        return answer;
      },
    },
  });
  const first = ask(slow, 'borrow');
  await vi.waitFor(() => expect(slow.requests()).toHaveLength(1));
  const controller = new AbortController();
  const gone = ask(slow, 'borrow', {}, { signal: controller.signal });
  const last = ask(slow, 'borrow');
  controller.abort();
  await expect(gone).rejects.toThrow();
  await vi.waitFor(() => expect(slow.events).toHaveLength(1));
  expect(slow.events[0]).toMatchObject({ code: 'caller_gone', outcome: 'refused', attempts: 0 });
  expect(slow.requests()).toHaveLength(1);
  road.dispatchEvent(new Event('arrive'));
  expect([(await first).status, (await last).status]).toEqual([200, 200]);
  expect(slow.requests()).toHaveLength(2);
});

it('leaves it open whether there is a seat where only the look came through', async () => {
  stack.fail.next({ delay: 1 }, 'rate-limited');
  const answer = await ask(stack, 'release', { held_only: true });
  expect(answer).toMatchObject({ status: 502, code: 'rate_limited' });
  expect(stack.events[0]).toMatchObject({ outcome: 'unknown' });
  expect(slot()).toBe('held');
});
