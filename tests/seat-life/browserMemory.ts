/** Writes something as an earlier visit left it. */
export function remember(key: string, value: object): void {
  localStorage.setItem(`react-floating-license:${key}`, JSON.stringify({ version: 1, ...value }));
}

/** What the tabs of the browser share under keys with an ending. */
export function remembered(ending: string): [string, string][] {
  return Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '')
    .filter((key) => key.endsWith(ending))
    .map((key) => [key, localStorage.getItem(key) ?? '']);
}
