/**
 * The port at which a server listens.
 *
 * @param {import('node:http').Server} server
 */
export function portOf(server) {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
