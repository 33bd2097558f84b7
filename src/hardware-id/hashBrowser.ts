import { hashComponents, load, murmurX64Hash128 } from '@fingerprintjs/fingerprintjs';

/** What changes when a person travels, plugs in a screen or sets it up otherwise: the device is the same. */
const passing = new Set([
  'timezone',
  'dateTimeLocale',
  'screenFrame',
  'screenResolution',
  'colorDepth',
  'colorGamut',
  'hdr',
  'contrast',
  'invertedColors',
  'forcedColors',
  'reducedMotion',
  'reducedTransparency',
]);

/**
 * Hashes what this browser looks like together with a salt, to 128 bits in hex. Imported lazily,
 * and the file is not named after its library, since blockers go by file name.
 *
 * Not `crypto.subtle`: plain-http origins on a LAN lack it.
 */
export async function hashBrowser(salt: string): Promise<string> {
  // Without `monitoring: false` one load in a thousand phones home.
  const agent = await load({ monitoring: false });
  const { components } = await agent.get();
  const lasting = Object.entries(components).filter(([name]) => !passing.has(name));
  return murmurX64Hash128(`${hashComponents(Object.fromEntries(lasting))} ${salt}`);
}
