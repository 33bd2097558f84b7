/** What Firefox and Safari say in a private window when they are asked for a folder of the site's. */
const refusals = ['SecurityError', 'UnknownError'];

/**
 * Whether this looks like a private window, which forgets this device when it closes. Firefox and
 * Safari tell, by refusing the site a folder of its own; never throws.
 *
 * Chromium does not tell: it hides its private windows from pages, and what is known to find them
 * (detectincognitojs) measures hundreds of writes to the disk for over a second, which the speed of a
 * disk can turn into a wrong alarm. There this is false, and the text of `device_not_found` names the
 * private window among its reasons.
 */
export async function isPrivateWindow(): Promise<boolean> {
  try {
    // Absent on plain http.
    await navigator.storage?.getDirectory?.();
    return false;
  } catch (error) {
    return error instanceof DOMException && refusals.includes(error.name);
  }
}
