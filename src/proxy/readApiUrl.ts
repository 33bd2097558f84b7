import { optionError } from './optionError.js';

/** The service's address without what callers tend to append to it. */
export function readApiUrl(value: string | undefined): string {
  if (value === undefined) return 'https://api.licensespring.com';
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    const fix = 'Set it to an origin such as https://api.licensespring.com, or leave it out.';
    throw optionError('apiUrl', 'not an http(s) URL', fix);
  }
  if (url.username || url.password || url.search || url.hash) {
    const fix = 'Leave only the origin and, if there is one, the path.';
    throw optionError('apiUrl', 'more than an address', fix);
  }
  return (url.origin + url.pathname).replace(/\/+$/, '').replace(/\/api\/v4$/, '');
}
