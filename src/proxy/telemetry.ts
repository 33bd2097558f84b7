import { isKnownErrorCode } from '../protocol/index.js';
import type { Send } from './Platform.js';
import { kindOf } from './secrets.js';
import { version } from '../version.js';

/** What of OpenTelemetry is used. Its package is not imported: who has none would have to install it. */
interface Span {
  setAttributes(attributes: Attributes): unknown;
  setStatus(status: { code: number }): unknown;
  end(): void;
}
interface Tracer {
  startActiveSpan<T>(
    name: string,
    options: { kind: number; attributes: Attributes },
    run: (span: Span) => T,
  ): T;
}
interface Histogram {
  record(seconds: number, attributes: Attributes): void;
}
interface OpenTelemetry {
  trace?: { getTracer(name: string, version: string): Tracer };
  metrics?: {
    getMeter(
      name: string,
      version: string,
    ): { createHistogram(name: string, options: HistogramOptions): Histogram };
  };
}
interface HistogramOptions {
  unit: string;
  description: string;
  advice: { explicitBucketBoundaries: number[] };
}
type Attributes = Record<string, string | number>;

/** Where every copy of `@opentelemetry/api` 1 keeps what was registered, for the others to find. */
const registry = Symbol.for('opentelemetry.js.api.1');
const name = 'react-floating-license';
const kinds = { internal: 0, client: 2 };
const failed = { code: 2 };
/** As the semantic conventions have both durations: the buckets of an SDK are for milliseconds. */
const histogramOptions: HistogramOptions = {
  unit: 's',
  description: 'How long it took.',
  advice: {
    explicitBucketBoundaries: [
      0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10,
    ],
  },
};

/** What came of something that is watched, as attributes. */
type Describe<T> = (result: T) => { attributes: Attributes; hasFailed: boolean };

/** Something that is watched. */
interface Watched {
  readonly span: string;
  readonly kind: number;
  readonly metric: string;
  readonly attributes: Attributes;
}

/** Watches something: a span and the time that it took; where no SDK is registered, nothing. */
function watch<T>(what: () => Watched, run: () => Promise<T>, describe: Describe<T>): Promise<T> {
  const found = registered();
  return found.trace || found.metrics ? watchWith(found, what(), run, describe) : run();
}

/** What comes of `run` is the result, whatever an SDK throws. */
async function watchWith<T>(
  { trace, metrics }: OpenTelemetry,
  what: Watched,
  run: () => Promise<T>,
  describe: Describe<T>,
): Promise<T> {
  const startedAt = performance.now();
  let span: Span | undefined;
  let running: Promise<T> | undefined;
  quietly(() => {
    const options = { kind: what.kind, attributes: what.attributes };
    trace?.getTracer(name, version).startActiveSpan(what.span, options, (started) => {
      span = started;
      running = run();
    });
  });
  const end = (attributes: Attributes, hasFailed: boolean): void => {
    quietly(() => {
      span?.setAttributes(attributes);
      if (hasFailed) span?.setStatus(failed);
    });
    quietly(() => span?.end());
    quietly(() => {
      const seconds = (performance.now() - startedAt) / 1000;
      histogramOf(what.metric, metrics)?.record(seconds, { ...what.attributes, ...attributes });
    });
  };
  try {
    const result = await (running ?? run());
    const { attributes, hasFailed } = describe(result);
    end(attributes, hasFailed);
    return result;
  } catch (failure) {
    end({ 'error.type': kindOf(failure) ?? '_OTHER' }, true);
    throw failure;
  }
}

function quietly(tell: () => void): void {
  try {
    tell();
  } catch {
    // Nobody's seat hangs on an exporter.
  }
}

/** Watches an action: a span `license.borrow`, and `http.server.request.duration`. */
export function watchAction<T extends { status: number }>(
  action: string,
  url: string,
  run: () => Promise<T>,
  codeOf: (answer: T) => string | undefined,
): Promise<T> {
  return watch(
    () => ({
      span: `license.${action}`,
      kind: kinds.internal,
      metric: 'http.server.request.duration',
      // No http.route: under which path it is mounted is the host's to know.
      attributes: {
        'http.request.method': 'POST',
        'url.scheme': url.startsWith('https:') ? 'https' : 'http',
        'license.action': action,
      },
    }),
    run,
    (answer) => {
      const code = codeOf(answer);
      const more = {
        'http.response.status_code': answer.status,
        // Of codes that nobody knows there could be any number.
        ...(code && { 'error.type': isKnownErrorCode(code) ? code : '_OTHER' }),
      };
      return { attributes: more, hasFailed: answer.status >= 500 };
    },
  );
}

/** Watches calls to the service: a client's span each, and `http.client.request.duration`. */
export function watchedSend(send: Send): Send {
  return (call) =>
    watch(
      () => {
        // The path and no more: the query of a check has a licence key in it.
        const { hostname, pathname, port, protocol } = new URL(call.url);
        return {
          span: `${call.method} ${pathname}`,
          kind: kinds.client,
          metric: 'http.client.request.duration',
          attributes: {
            'http.request.method': call.method,
            'server.address': hostname,
            'server.port': Number(port) || (protocol === 'https:' ? 443 : 80),
          },
        };
      },
      () => send(call),
      ({ status }) => {
        const hasFailed = status >= 400;
        const attributes = {
          'http.response.status_code': status,
          ...(hasFailed && { 'error.type': String(status) }),
        };
        return { attributes, hasFailed };
      },
    );
}

function registered(): OpenTelemetry {
  const found: OpenTelemetry | undefined = Reflect.get(globalThis, registry);
  return found ?? {};
}

/** One histogram a name and provider: whoever registers another provider gets new ones. */
const histograms = new WeakMap<object, Map<string, Histogram>>();

function histogramOf(metric: string, metrics: OpenTelemetry['metrics']): Histogram | undefined {
  if (!metrics) return undefined;
  const known = histograms.get(metrics) ?? new Map<string, Histogram>();
  histograms.set(metrics, known);
  const histogram =
    known.get(metric) ?? metrics.getMeter(name, version).createHistogram(metric, histogramOptions);
  known.set(metric, histogram);
  return histogram;
}
