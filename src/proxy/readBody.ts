/**
 * The bytes of a request or an answer, counted as they come and no more of them than may be: a declared
 * length can spare us the reading, but proves nothing. Null for more.
 */
export async function readBody(
  message: Request | Response,
  largest: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(message.headers.get('content-length')) > largest) {
    message.body?.cancel().catch(() => undefined);
    return null;
  }
  // Empty; or a browser that does not stream it, where the proxy has but the page to fear.
  if (!message.body) return new Uint8Array(await message.arrayBuffer());
  const chunks: Uint8Array[] = [];
  const reader = message.body.getReader();
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > largest) {
      // A copy has to wait for the other to be given up, too.
      reader.cancel().catch(() => undefined);
      return null;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let start = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, start);
    start += chunk.length;
  }
  return bytes;
}
