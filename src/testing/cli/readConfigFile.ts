import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { EmulatorConfig } from '../EmulatorOptions.js';
import { parseEmulatorConfig } from '../parseEmulatorConfig.js';

/**
 * Reads the file of `--config`.
 *
 * @throws Error whose message is one line that names the file and the field that is wrong.
 */
export async function readConfigFile(path: string): Promise<EmulatorConfig> {
  const name = basename(path);
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Error(`${name}: cannot be read`, { cause });
  });
  try {
    return parseEmulatorConfig(parse(text));
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
