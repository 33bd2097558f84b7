import { isHardwareId } from './isHardwareId.js';

/**
 * What is wrong with an id that somebody entered: it cannot be one (`invalid`: empty, longer than 512
 * characters, or with white space or control characters in it), or this device goes by it already (`same`).
 */
export type HardwareIdProblem = 'invalid' | 'same';

/**
 * Checks an id that somebody entered, without the white space around it, which copying brings along.
 *
 * @param current the id that this device has
 */
export function checkHardwareId(
  text: string,
  current: string,
): { id: string } | { problem: HardwareIdProblem } {
  const id = text.trim();
  if (!isHardwareId(id)) return { problem: 'invalid' };
  return id === current ? { problem: 'same' } : { id };
}
