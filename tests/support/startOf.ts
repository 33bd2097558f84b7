/** The words of a text before its first placeholder: what is the same whatever is filled in. */
export function startOf(text: string): string {
  return text.split('{')[0] ?? '';
}
