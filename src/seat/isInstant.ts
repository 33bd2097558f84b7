/**
 * Whether a number is a moment that can be remembered: milliseconds since the epoch, not before it and
 * within what a Date can hold, whatever clock it is read by.
 */
export function isInstant(milliseconds: number): boolean {
  return milliseconds >= 0 && milliseconds <= 8e15;
}
