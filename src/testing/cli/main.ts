#!/usr/bin/env node
import type { Output } from './runCli.js';
import { runCli } from './runCli.js';

const output: Output = {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
};
const result = await runCli(process.argv.slice(2), output, process.env);

if ('served' in result) {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void result.served.close());
  }
} else {
  process.exitCode = result.exitCode;
}
