import { load, murmurX64Hash128 } from '@fingerprintjs/fingerprintjs';

/**
 * Hashes what this browser looks like together with a salt, to 128 bits in hex. Imported lazily,
 * and the file is not named after its library, since blockers go by file name.
 *
 * Not `crypto.subtle`: plain-http origins on a LAN lack it.
 */
export async function hashBrowser(salt: string): Promise<string> {
  // Without `monitoring: false` one load in a thousand phones home.
  const agent = await load({ monitoring: false });
  const { visitorId } = await agent.get();
  return murmurX64Hash128(`${visitorId} ${salt}`);
}
