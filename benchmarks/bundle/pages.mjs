/**
 * @typedef {object} Page
 * @property {string} what
 * @property {string} code what the page imports, by the package's public names
 * @property {number} eager bytes of gzip that may load at once
 * @property {number} later those that may load after that, but for the fingerprint
 * @property {boolean} [onServers] whether server components import it, so that React must not be in it
 */

const hooks = [
  'useDeviceActivation',
  'useFloatingBorrow',
  'useFloatingHold',
  'useFloatingRelease',
  'useFloatingSeat',
  'useHardwareId',
  'useRemainingTime',
];
const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ja', 'zh-CN', 'ko', 'ar'];
const all = (/** @type {string} */ entry) => `export * from 'react-floating-license${entry}';`;

/** The pages whose bytes are held, an entry each; the budgets are a tenth or so above what is. @type {Page[]} */
export const pages = [
  {
    what: 'hooks and provider',
    code: `export { FloatingLicenseProvider, ${hooks.join(', ')} } from 'react-floating-license';`,
    eager: 7_500,
    later: 19_500,
  },
  {
    what: 'panel in English',
    code: `export { FloatingLicensePanel, FloatingLicenseProvider } from 'react-floating-license';`,
    eager: 24_000,
    later: 19_500,
  },
  { what: 'all of the main entry', code: all(''), eager: 28_000, later: 19_500 },
  { what: './devtools', code: all('/devtools'), eager: 4_300, later: 0 },
  { what: './protocol', code: all('/protocol'), eager: 11_500, later: 0, onServers: true },
  ...languages.map((language) => ({
    what: `./messages/${language}`,
    code: all(`/messages/${language}`),
    eager: 5_000,
    later: 0,
    onServers: true,
  })),
];
