/**
 * All that a bundler finds under `react-floating-license/proxy` when it builds for a browser. It
 * lacks `createFloatingProxy` on purpose: the import fails the build, before a key is in the bundle.
 */
export const browserGuard = 'react-floating-license/proxy holds keys: import it on the server only';
