import type { FloatingProxyOptions } from './FloatingProxyOptions.js';

/** The error for a wrong option: its name, what it is, how to put it right; never its value. */
export function optionError(name: keyof FloatingProxyOptions, is: string, fix: string): Error {
  return new Error(`createFloatingProxy: ${name} is ${is}. ${fix}`);
}
