/** What of a caller's props names an element. */
export interface OwnName {
  'aria-label'?: string | undefined;
  'aria-labelledby'?: string | undefined;
}

/** Whether the caller names the element itself, also by saying that it has no name. */
export function hasOwnName(given: OwnName): boolean {
  return 'aria-label' in given || 'aria-labelledby' in given;
}
