const form =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?)?(Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?$/i;

/**
 * Reads a date as the service writes and takes it: ISO 8601 with `T` or a space, with or without
 * seconds, fractions and zone. **Without a zone it is UTC**, where `new Date` would read local time.
 *
 * @returns the date, or undefined for anything else, an impossible day such as 30 February included.
 */
export function parseUtcDate(text: string): Date | undefined {
  const match = form.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, hour = '00', minute = '00', second = '00', fraction = '', zone = 'Z'] =
    match;
  const milliseconds = fraction.slice(0, 3).padEnd(3, '0');
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}.${milliseconds}Z`;
  const asUtc = new Date(local);
  // Date rolls 30 February over to March instead of refusing it.
  if (Number.isNaN(asUtc.getTime()) || asUtc.toISOString() !== local) return undefined;
  return new Date(asUtc.getTime() - offsetMinutes(zone) * 60_000);
}

function offsetMinutes(zone: string): number {
  if (zone.toUpperCase() === 'Z') return 0;
  const sign = zone.startsWith('-') ? -1 : 1;
  return sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
}
