import { metrics, trace } from '@opentelemetry/api';
import type { CollectionResult } from '@opentelemetry/sdk-metrics';
import { MeterProvider, MetricReader } from '@opentelemetry/sdk-metrics';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ask, createStack } from './askStack.js';
import { sawLeave } from './watchSecrets.js';

class Reader extends MetricReader {
  protected async onShutdown(): Promise<void> {}
  protected async onForceFlush(): Promise<void> {}
}

const spans = new InMemorySpanExporter();
let reader: Reader;

beforeEach(() => {
  spans.reset();
  reader = new Reader();
  trace.setGlobalTracerProvider(
    new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] }),
  );
  metrics.setGlobalMeterProvider(new MeterProvider({ readers: [reader] }));
});
afterEach(async () => {
  // What an exporter would send elsewhere is watched as an answer and a log are.
  sawLeave(spans.getFinishedSpans(), await reader.collect());
  trace.disable();
  metrics.disable();
});

const finished = (): unknown[] =>
  spans.getFinishedSpans().map(({ name, attributes, status }) => ({ name, attributes, status }));

it('makes spans of an action and of its call to the service', async () => {
  const stack = await createStack();
  await ask(stack, 'borrow');
  expect(finished()).toEqual([
    {
      name: 'POST /api/v4/floating/borrow',
      status: { code: 0 },
      attributes: {
        'http.request.method': 'POST',
        'server.address': 'emulator.test',
        'server.port': 443,
        'http.response.status_code': 200,
      },
    },
    {
      name: 'license.borrow',
      status: { code: 0 },
      attributes: {
        'http.request.method': 'POST',
        'url.scheme': 'http',
        'license.action': 'borrow',
        'http.response.status_code': 200,
      },
    },
  ]);
});

it('says what failed', async () => {
  const stack = await createStack();
  stack.fail.next('drop-before-commit');
  await ask(stack, 'check');
  expect(finished()).toMatchObject([
    {
      name: 'GET /api/v4/check_license',
      status: { code: 2 },
      attributes: { 'error.type': 'TypeError' },
    },
    {
      name: 'license.check',
      status: { code: 2 },
      attributes: { 'error.type': 'service_unavailable', 'http.response.status_code': 502 },
    },
  ]);
  expect(JSON.stringify(finished())).not.toContain('PLAI-N000');
});

it('says of a failure only what looks like the kind of one', async () => {
  const stack = await createStack({
    proxy: {
      fetch: async ({ headers }) => {
        throw Object.assign(new Error(), { name: headers.get('authorization') });
      },
    },
  });
  await ask(stack, 'check');
  expect(finished()).toMatchObject([{ attributes: { 'error.type': '_OTHER' } }, {}]);
});

/** The points of a metric: their attributes, and how many fell beneath which seconds. */
async function measured(metric: string): Promise<object[]> {
  const { resourceMetrics }: CollectionResult = await reader.collect();
  const all = resourceMetrics.scopeMetrics.flatMap((scope) => scope.metrics);
  const found = all.find(({ descriptor }) => descriptor.name === metric);
  expect(found?.descriptor.unit).toBe('s');
  return (found?.dataPoints ?? []).map(({ attributes, value }) => {
    const { count, buckets } = Object(value);
    return { attributes, count, boundaries: buckets.boundaries };
  });
}

/** As the semantic conventions want both durations: those of an SDK are for milliseconds. */
const boundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];
const server = { 'http.request.method': 'POST', 'url.scheme': 'http' };
const client = { 'server.address': 'emulator.test', 'server.port': 443 };

const point = (attributes: object): object => ({ attributes, count: 1, boundaries });

it('measures both as HTTP is usually measured', async () => {
  const stack = await createStack();
  await ask(stack, 'borrow');
  await ask(stack, 'borrow', { hardware_id: 'another' });
  stack.fail.next('drop-before-commit');
  await ask(stack, 'check');
  const status = 'http.response.status_code';
  const borrowed = { ...server, 'license.action': 'borrow' };
  const checked = { ...server, 'license.action': 'check' };
  expect(await measured('http.server.request.duration')).toEqual([
    point({ ...borrowed, [status]: 200 }),
    point({ ...borrowed, [status]: 400, 'error.type': 'device_not_found' }),
    point({ ...checked, [status]: 502, 'error.type': 'service_unavailable' }),
  ]);
  const post = { ...client, 'http.request.method': 'POST' };
  expect(await measured('http.client.request.duration')).toEqual([
    point({ ...post, [status]: 200 }),
    point({ ...post, [status]: 400, 'error.type': '400' }),
    point({ ...client, 'http.request.method': 'GET', 'error.type': 'TypeError' }),
  ]);
});

it('does without where nobody registered anything', async () => {
  trace.disable();
  metrics.disable();
  const stack = await createStack();
  expect(await ask(stack, 'borrow')).toMatchObject({ status: 200 });
  expect(finished()).toEqual([]);
});

const broken = (): never => {
  throw new Error('no exporter');
};

it('changes no answer where an SDK throws', async () => {
  const span = { setAttributes: broken, setStatus: broken, end: broken };
  const registry = Symbol.for('opentelemetry.js.api.1');
  const found: unknown = Reflect.get(globalThis, registry);
  const sdks = [
    { trace: { getTracer: broken }, metrics: { getMeter: broken } },
    {
      trace: {
        getTracer: () => ({
          startActiveSpan: (...[, , run]: [string, object, (started: object) => void]) => {
            run(span);
            throw new Error('no context');
          },
        }),
      },
      metrics: { getMeter: () => ({ createHistogram: () => ({ record: broken }) }) },
    },
  ];
  for (const sdk of sdks) {
    Reflect.set(globalThis, registry, sdk);
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const stack = await createStack();
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    expect(await ask(stack, 'borrow')).toMatchObject({ status: 200 });
    expect(stack.requests()).toHaveLength(1);
    stack.fail.next('drop-before-commit');
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    expect(await ask(stack, 'check')).toMatchObject({ status: 502, code: 'service_unavailable' });
  }
  Reflect.set(globalThis, registry, found);
});
