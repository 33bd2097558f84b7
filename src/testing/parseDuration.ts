/** A span of time: ISO 8601 such as `PT3H` or `P1DT12H`, or its parts. Negative goes back. */
export type Duration =
  | string
  | {
      days?: number | undefined;
      hours?: number | undefined;
      minutes?: number | undefined;
      seconds?: number | undefined;
    };

const form =
  /^(-)?P(?=\d|T\d)(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/**
 * A span of time in milliseconds.
 *
 * @throws RangeError for text of another form; months and years have no fixed length and are
 * refused too.
 */
export function parseDuration(duration: Duration): number {
  if (typeof duration !== 'string') {
    const { days = 0, hours = 0, minutes = 0, seconds = 0 } = duration;
    return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
  }
  const match = form.exec(duration);
  if (!match) throw new RangeError(`"${duration}" is not a duration such as PT3H or P1DT12H`);
  const [, minus, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match;
  const length = parseDuration({
    days: Number(weeks) * 7 + Number(days),
    hours: Number(hours),
    minutes: Number(minutes),
    seconds: Number(seconds),
  });
  return minus ? -length : length;
}
