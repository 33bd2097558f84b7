import { refusal } from './refusal.js';

/** What a request may weigh, in bytes. */
export const largestBody = 8 * 1024;

/** The bytes of a request, counted as they come: the declared length alone proves nothing. */
export async function readBody(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  const declared = request.headers.get('content-length');
  if (declared !== null && Number(declared) > largestBody) throw tooLarge();
  // With a declared length the server in front has bounded the stream, and one read is cheaper.
  const isBounded = declared !== null && !request.headers.has('transfer-encoding');
  const bytes = isBounded ? new Uint8Array(await request.arrayBuffer()) : await drain(request);
  if (bytes.length > largestBody) throw tooLarge();
  return bytes;
}

async function drain(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(largestBody);
  const reader = request.body?.getReader();
  let size = 0;
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) return bytes.subarray(0, size);
    if (size + chunk.value.length > largestBody) {
      await reader?.cancel();
      throw tooLarge();
    }
    bytes.set(chunk.value, size);
    size += chunk.value.length;
  }
}

function tooLarge(): Error {
  return refusal(413, 'validation_error', { message: 'The request is larger than 8 kB' });
}
