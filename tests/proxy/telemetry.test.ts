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
        'http.response.status_code': 200,
      },
    },
    {
      name: 'license.borrow',
      status: { code: 0 },
      attributes: {
        'http.request.method': 'POST',
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
    { name: 'GET /api/v4/check_license', status: { code: 2 } },
    {
      name: 'license.check',
      status: { code: 2 },
      attributes: { 'error.type': 'service_unavailable', 'http.response.status_code': 502 },
    },
  ]);
  expect(JSON.stringify(finished())).not.toContain('PLAI-N000');
});

it('measures both as HTTP is usually measured', async () => {
  const stack = await createStack();
  await ask(stack, 'borrow');
  await ask(stack, 'release');
  const { resourceMetrics }: CollectionResult = await reader.collect();
  const measured = resourceMetrics.scopeMetrics.flatMap((scope) => scope.metrics);
  const names = measured.map(({ descriptor }) => `${descriptor.name} in ${descriptor.unit}`);
  expect(new Set(names)).toEqual(
    new Set(['http.client.request.duration in s', 'http.server.request.duration in s']),
  );
  for (const { dataPoints } of measured) {
    const counts = dataPoints.map(({ value }) => Number(Object(value).count));
    expect(counts.reduce((sum, count) => sum + count)).toBe(2);
  }
});

it('does without where nobody registered anything', async () => {
  trace.disable();
  metrics.disable();
  const stack = await createStack();
  expect(await ask(stack, 'borrow')).toMatchObject({ status: 200 });
  expect(finished()).toEqual([]);
});
