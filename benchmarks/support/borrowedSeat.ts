import type { FloatingClient } from '../../src/index.js';

/** Answers in a server's place: whatever is asked for is granted. */
export async function grantAll(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  const asked: unknown = request.method === 'POST' ? await request.json() : {};
  const until =
    typeof asked === 'object' && asked !== null && 'borrowed_until' in asked
      ? asked.borrowed_until
      : undefined;
  return Response.json(
    { borrowed_until: until, max_borrow_time: 168 },
    { headers: { date: new Date(Date.now()).toUTCString() } },
  );
}

/** Borrows a seat for so many milliseconds, so that this browser remembers one. */
export async function borrowFor(client: FloatingClient, milliseconds: number): Promise<void> {
  await client.borrow(new Date(Date.now() + milliseconds));
}
