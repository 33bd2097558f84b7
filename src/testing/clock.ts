/** A span of time: ISO 8601 such as `PT3H` or `P1DT12H`, or its parts. Negative goes back. */
export type Duration =
  | string
  | {
      days?: number | undefined;
      hours?: number | undefined;
      minutes?: number | undefined;
      seconds?: number | undefined;
    };

/** A clock that runs on by itself and can be moved. */
export interface Clock {
  /** Milliseconds since 1970, moves included. */
  now(): number;
  /** Milliseconds since 1970, as if it had never been moved. */
  unmoved(): number;
  /**
   * Moves it: `'PT3H'`, `'P2D'`, `'-PT5M'` or `{ hours: 3 }`.
   *
   * @throws RangeError for text of another form, or past what a date can be; TypeError for parts
   * that are no finite numbers.
   */
  advance(by: Duration): void;
  /** Takes every move back. */
  reset(): void;
}

/** A {@link Clock} over another one. */
export function createClock(now: () => number = Date.now): Clock {
  let moved = 0;
  return {
    now: () => now() + moved,
    unmoved: now,
    advance(by): void {
      const next = moved + parseDuration(by);
      if (Number.isNaN(new Date(now() + next).getTime())) {
        throw new RangeError('no date is that far away');
      }
      moved = next;
    },
    reset(): void {
      moved = 0;
    },
  };
}

const units = new Map([
  ['days', 86_400_000],
  ['hours', 3_600_000],
  ['minutes', 60_000],
  ['seconds', 1000],
]);
const form =
  /^(-)?P(?=\d|T\d)(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** A span of time in milliseconds; months and years have no fixed length and are refused too. */
function parseDuration(duration: Duration): number {
  if (typeof duration !== 'string') return parseParts(duration);
  const match = form.exec(duration);
  if (!match) throw new RangeError(`"${duration}" is not a duration such as PT3H or P1DT12H`);
  const [, minus, ...parts] = match;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) =>
    Number(part ?? 0),
  );
  const length = ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
  return minus ? -length : length;
}

function parseParts(parts: object): number {
  let length = 0;
  for (const [name, value] of Object.entries(parts)) {
    const unit = units.get(name);
    if (unit === undefined) {
      throw new TypeError(`no unit "${name}"; there are: ${[...units.keys()].join(', ')}`);
    }
    if (value === undefined) continue;
    if (!Number.isFinite(value)) throw new TypeError(`${name}: not a finite number`);
    length += Number(value) * unit;
  }
  return length;
}
