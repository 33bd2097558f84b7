const said = new Set<string>();

/** Tells the developer in the console, once a page, of what works but can hardly be meant. */
export function sayOnce(text: string): void {
  if (said.has(text)) return;
  said.add(text);
  // oxlint-disable-next-line no-console -- for the developer, in development alone
  console.error(text);
}
