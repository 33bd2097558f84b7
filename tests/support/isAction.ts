/** Whether what a client's fetch was called with is something that a person asked for: not the time. */
export function isAction(...[input, init]: Parameters<typeof globalThis.fetch>): boolean {
  const method = input instanceof Request ? input.method : init?.method;
  return method === 'POST';
}
