/**
 * Names a licence of somebody's among the seats of this browser. Where nothing has to be told apart it is
 * what older versions of this library wrote, whose seats are found again.
 */
export function seatName(
  endpoint: string,
  scope: string | undefined,
  license: string | undefined,
): string {
  // A colon within it could be the one before a licence: of scope `a:b`, and of `b` of scope `a`.
  if (scope?.includes(':')) return JSON.stringify([endpoint, scope, license ?? '']);
  return [endpoint, scope ?? '', ...(license ? [license] : [])].join(':');
}
