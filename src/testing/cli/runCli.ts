import { createEmulator } from '../createEmulator.js';
import { parseArguments, usage } from './parseArguments.js';
import { readConfigFile } from './readConfigFile.js';
import type { ServedEmulator } from './serveEmulator.js';
import { serveEmulator } from './serveEmulator.js';

/** Where a command writes to. */
export interface Output {
  out(text: string): void;
  error(text: string): void;
}

/** How a command ended, or what it left running. */
export type CliResult = { exitCode: number } | { served: ServedEmulator };

/** Runs the command line. What is wrong becomes one line of `error` and exit code 2. */
export async function runCli(args: readonly string[], output: Output): Promise<CliResult> {
  try {
    const command = parseArguments(args);
    if (command.kind === 'help') {
      output.out(usage);
      return { exitCode: 0 };
    }
    const config = command.config === undefined ? {} : await readConfigFile(command.config);
    const emulator = await createEmulator(config);
    const served = await serveEmulator(emulator, command);
    const { apiKey, sharedKey, product, publicKey, licenses } = emulator;
    const { url } = served;
    const line = JSON.stringify({ url, apiKey, sharedKey, product, publicKey, licenses });
    output.out(`${line}\n`);
    return { served };
  } catch (error) {
    output.error(`react-floating-license: ${explain(error)}\n`);
    return { exitCode: 2 };
  }
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return 'failed';
  if ('code' in error && error.code === 'EADDRINUSE' && 'port' in error) {
    return `port ${String(error.port)} is taken; choose another one with --port`;
  }
  // node:util explains over several lines, or adds how to escape what nobody meant.
  return error.message.split(/\n|\. To specify/)[0] ?? 'failed';
}
