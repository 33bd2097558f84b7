/** The same response with another body. */
export async function changeBody(
  response: Response,
  change: (text: string) => string,
): Promise<Response> {
  const text = change(await response.text());
  const headers = new Headers(response.headers);
  headers.delete('Content-Length');
  // 204 takes no body at all, and 200 is what it means.
  const status = response.status === 204 ? 200 : response.status;
  return new Response(text || null, { status, headers });
}
