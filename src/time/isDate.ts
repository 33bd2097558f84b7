/** Whether a value is a Date that says when; one of another frame is, too, which `instanceof` denies. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]' && !Number.isNaN(Number(value));
}
