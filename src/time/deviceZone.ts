/** The zone of the device now, as an IANA name: it changes while a page is open, on a journey. */
export function deviceZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
