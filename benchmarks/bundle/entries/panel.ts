// What an app imports that shows the ready-made panel, in English.
export { FloatingLicensePanel, FloatingLicenseProvider } from '../../../src/index.js';
