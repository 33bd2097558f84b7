/** The longest id that the proxy passes on, in characters. */
const longest = 512;

/** White space, control characters and halves of a surrogate pair, of which no id consists. */
const foreign = /[\s\p{Cc}\p{Cs}]/u;

/** Whether a text can be the id of a device: what the proxy takes, and without white space in it. */
export function isHardwareId(text: string): boolean {
  return text !== '' && text.length <= longest && !foreign.test(text);
}
