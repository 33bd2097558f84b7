/**
 * Whether a request may come from where it comes from. `Sec-Fetch-Site` is the browser's own word
 * and holds behind a server that ends TLS, where the scheme of `Origin` differs from ours.
 * A caller that sends neither header is no browser, so there is no session of a visitor to misuse.
 */
export function isAllowedOrigin(request: Request, listed: readonly string[]): boolean {
  const origin = request.headers.get('origin');
  if (origin !== null && listed.includes(origin)) return true;
  const site = request.headers.get('sec-fetch-site');
  if (site === 'same-origin') return true;
  if (site === 'cross-site' || site === 'same-site') return false;
  return origin === null || origin === new URL(request.url).origin;
}
