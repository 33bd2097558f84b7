/**
 * The zone of the device now, as an IANA name: it changes while a page is open, on a journey.
 * Undefined where the browser cannot tell: it names a zone then that `Intl` does not take.
 */
export function deviceZone(): string | undefined {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return timeZone === 'Etc/Unknown' ? undefined : timeZone;
}
