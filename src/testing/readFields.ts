import * as z from 'zod/mini';

const secrets = new Set(['license_key', 'password', 'id_token', 'code']);
const object = z.catch(z.record(z.string(), z.unknown()), {});

/** The query and the body of a request, without what must not be in a log. */
export async function readFields(request: Request): Promise<Record<string, unknown>> {
  const fields = {
    ...Object.fromEntries(new URL(request.url).searchParams),
    ...object.parse(parse(await request.text())),
  };
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, secrets.has(name) ? '[redacted]' : value]),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
