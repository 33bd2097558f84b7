const foreign = /^(VITEST|NODE_ENV|NODE_PATH|DEV$|PROD$|MODE$|npm_config_loglevel|LICENSESPRING_)/;

/** The environment without what vitest, npm and an account at LicenseSpring set in it. */
export function cleanEnvironment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const entries = Object.entries({ ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...more });
  return Object.fromEntries(entries.filter(([name]) => !foreign.test(name)));
}
