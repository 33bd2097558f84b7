/**
 * In development: refuses a heading that HTML does not have.
 *
 * @param prop the component and its prop, for the error
 * @throws RangeError that says which levels there are
 */
export function checkHeadingLevel(prop: string, level: number, last: number): void {
  if (Number.isInteger(level) && level >= 1 && level <= last) return;
  throw new RangeError(
    `${prop}={${level}} is no level here. It takes a whole number from 1 to ${last}, as the outline of your page wants it; leave it out for the default.`,
  );
}
