/** What a Request is made of when somebody looks at it. */
export interface RequestParts {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  /** The whole body, where it has been read. */
  readonly content: Uint8Array<ArrayBuffer> | undefined;
}

const parts = Symbol('parts');
const whole = Symbol('whole');
interface Lazy extends Request {
  [parts]: RequestParts;
  [whole]?: Request;
}

/** The Request itself, made when it is needed. */
function wholeOf(lazy: Lazy): Request {
  const { url, method, headers, content } = lazy[parts];
  return (lazy[whole] ??= new Request(url, { method, headers, body: content ?? null }));
}

/** All that a Request has, asked of the whole one; what is known without it is told without it. */
const prototype: object = Object.create(Request.prototype);
const members = Object.getOwnPropertyDescriptors(Request.prototype);
for (const [name, member] of Object.entries(members)) {
  if (name === 'constructor') continue;
  const read = function (this: Lazy): unknown {
    return name in this[parts] ? Reflect.get(this[parts], name) : Reflect.get(wholeOf(this), name);
  };
  const call = function (this: Lazy, ...given: unknown[]): unknown {
    return Reflect.apply(member.value, wholeOf(this), given);
  };
  const isRead = 'get' in member;
  Object.defineProperty(
    prototype,
    name,
    isRead ? { get: read, enumerable: true } : { value: call },
  );
}

/**
 * A Request that costs next to nothing until somebody looks further than at its address and headers:
 * to make one takes Node longer than all else that the proxy does with a call. Only where Node wants
 * one of its own making (`new Request(request)`, `fetch`) it has to be its `clone()`.
 */
export function lazyRequest(made: RequestParts): Request {
  const lazy: Lazy = Object.create(prototype);
  lazy[parts] = made;
  return lazy;
}
