import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { version } from '../../version.js';
import { parseConfig } from '../config.js';
import { createEmulator } from '../createEmulator.js';
import type { EmulatorConfig } from '../EmulatorOptions.js';
import { tokenPath } from '../oauth.js';
import type { Environment } from './runDoctor.js';
import { doctorUsage, runDoctor } from './runDoctor.js';
import type { ServedEmulator } from './serveEmulator.js';
import { serveEmulator } from './serveEmulator.js';

/** What the command was asked for. */
type Command =
  | { kind: 'help' }
  | { kind: 'version' }
  | { kind: 'doctor' }
  | { kind: 'emulator'; port: number; host: string; config: string | undefined };

/** What `--help` prints. */
const usage = `react-floating-license emulator [--port 4010] [--host 127.0.0.1] [--config FILE]

Serves an emulator of the LicenseSpring License API v4 and prints one line of JSON: url, apiKey,
sharedKey, oauth, product, publicKey and licenses.

  --port    4010 by default, 0 for a free one
  --host    127.0.0.1 by default: nobody but this machine reaches it
  --config  a JSON file with licenses, switches, keys and product

${doctorUsage}
react-floating-license --help | --version
`;

/** Where a command writes to. */
export interface Output {
  out(text: string): void;
  error(text: string): void;
}

/** How a command ended, or what it left running. */
export type CliResult = { exitCode: number } | { served: ServedEmulator };

/** Runs the command line. What is wrong becomes one line of `error` and exit code 2. */
export async function runCli(
  args: readonly string[],
  output: Output,
  environment: Environment = {},
): Promise<CliResult> {
  try {
    const command = parseArguments(args);
    if (command.kind === 'help') {
      output.out(usage);
      return { exitCode: 0 };
    }
    if (command.kind === 'version') {
      output.out(`${version}\n`);
      return { exitCode: 0 };
    }
    if (command.kind === 'doctor') return { exitCode: await runDoctor(environment, output) };
    const config = command.config === undefined ? {} : await readConfigFile(command.config);
    const emulator = await createEmulator(config);
    const served = await serveEmulator(emulator, command);
    const { apiKey, sharedKey, product, publicKey, licenses } = emulator;
    const { url } = served;
    const oauth = { ...emulator.oauth, tokenUrl: `${url}${tokenPath}` };
    const line = JSON.stringify({ url, apiKey, sharedKey, oauth, product, publicKey, licenses });
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

/**
 * Reads the command line.
 *
 * @throws Error whose message is one line that says what is wrong.
 */
function parseArguments(args: readonly string[]): Command {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      port: { type: 'string' },
      host: { type: 'string' },
      config: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
  });
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [command, ...rest] = positionals;
  if (command === undefined) throw new Error('no command; there are: emulator, doctor');
  if (command !== 'emulator' && command !== 'doctor') {
    throw new Error(`no command "${command}"; there are: emulator, doctor`);
  }
  if (rest.length > 0) throw new Error(`"${rest.join(' ')}" is not expected after ${command}`);
  if (command === 'doctor') {
    const [option] = Object.keys(values);
    if (option !== undefined) throw new Error(`--${option} is not expected after doctor`);
    return { kind: 'doctor' };
  }
  const { port = '4010', host = '127.0.0.1', config } = values;
  // Node would take it for every address of this machine.
  if (host === '') throw new Error('--host: expected a name or an address, got ""');
  return { kind: 'emulator', port: readPort(port), host, config };
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(`--port: expected a number from 0 to 65535, got "${text}"`);
}

/**
 * Reads the file of `--config`.
 *
 * @throws Error whose message is one line that names the file and the field that is wrong.
 */
async function readConfigFile(path: string): Promise<EmulatorConfig> {
  const name = basename(path);
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Error(`${name}: cannot be read`, { cause });
  });
  try {
    return parseConfig(parse(text));
  } catch (cause) {
    throw new Error(`${name}: ${cause instanceof Error ? cause.message : 'not valid'}`, { cause });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    // The parser's own words would quote the file, and there are keys in it.
    throw new SyntaxError('not valid JSON', { cause });
  }
}
