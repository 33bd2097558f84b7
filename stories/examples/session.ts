/** Stands for your own session, which knows who is signed in. */
export async function customerOfSession(
  request: Request,
): Promise<{ id: string; licenseKey: string } | null> {
  const signedIn = request.headers.get('cookie')?.includes('session=');
  return signedIn ? { id: 'customer-7', licenseKey: 'PLAI-N000-0000-0001' } : null;
}
