import { parseArgs } from 'node:util';

/** What the command was asked for. */
export type Command =
  { kind: 'help' } | { kind: 'emulator'; port: number; host: string; config: string | undefined };

/** What `--help` prints. */
export const usage = `react-floating-license emulator [--port 4010] [--host 127.0.0.1] [--config FILE]

Serves an emulator of the LicenseSpring License API v4 and prints one line of JSON: url, apiKey,
sharedKey, product, publicKey and licenses.

  --port    4010 by default, 0 for a free one
  --host    127.0.0.1 by default: nobody but this machine reaches it
  --config  a JSON file with licenses, switches, keys and product
`;

/**
 * Reads the command line.
 *
 * @throws Error whose message is one line that says what is wrong.
 */
export function parseArguments(args: readonly string[]): Command {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      port: { type: 'string', default: '4010' },
      host: { type: 'string', default: '127.0.0.1' },
      config: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return { kind: 'help' };
  const [command, ...rest] = positionals;
  if (command === undefined) throw new Error('no command; there is: emulator');
  if (command !== 'emulator') throw new Error(`no command "${command}"; there is: emulator`);
  if (rest.length > 0) throw new Error(`"${rest.join(' ')}" is not expected after emulator`);
  return {
    kind: 'emulator',
    port: readPort(values.port),
    host: values.host,
    config: values.config,
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(`--port: expected a number from 0 to 65535, got "${text}"`);
}
