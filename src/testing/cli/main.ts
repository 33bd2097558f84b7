#!/usr/bin/env node
import { runCli } from './runCli.js';

const result = await runCli(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
});

if ('served' in result) {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void result.served.close());
  }
} else {
  process.exitCode = result.exitCode;
}
