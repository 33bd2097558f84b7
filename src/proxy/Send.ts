/** A call to the service, ready to be sent. It holds secrets: for the transport alone. */
export interface UpstreamCall {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly signal: AbortSignal;
}

/** A transport: how a call reaches the service. */
export type Send = (call: UpstreamCall) => Promise<Response>;
