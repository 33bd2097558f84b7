/** What of a caller's props names an element. */
export interface OwnName {
  'aria-label'?: string | undefined;
  'aria-labelledby'?: string | undefined;
}

/**
 * Whether the caller names the element itself, also by saying that nothing does, with an
 * `aria-labelledby` of undefined. An `aria-label` of undefined is one that was not given.
 */
export function hasOwnName(given: OwnName): boolean {
  return given['aria-label'] !== undefined || 'aria-labelledby' in given;
}
