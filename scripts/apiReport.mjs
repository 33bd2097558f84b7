// `npm run api`: writes api/*.api.md, what each entry exports, to be reviewed in the diff.
// `npm run api -- --check`: fails where they are not what the build says. Both need `npm run build`.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { root } from './root.mjs';

const check = process.argv.includes('--check');
/** @param {string} path */
const here = (path) => fileURLToPath(new URL(path, root));
const entries = {
  'react-floating-license': 'index',
  protocol: 'protocol/index',
  proxy: 'proxy/index',
  'proxy-node': 'proxy/node/index',
  devtools: 'devtools/index',
  testing: 'testing/index',
  messages: 'messages/en',
};

mkdirSync(here('api'), { recursive: true });
const changed = Object.entries(entries).filter(([name, entry]) => hasChanged(name, entry));
if (changed.length > 0 && check) {
  const names = changed.map(([name]) => `api/${name}.api.md`).join(', ');
  console.error(`The public API is not what ${names} says. Run npm run api and look at the diff.`);
  process.exitCode = 1;
}

/**
 * @param {string} name
 * @param {string} entry
 */
function hasChanged(name, entry) {
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: here('.'),
      mainEntryPointFilePath: here(`dist/${entry}.d.ts`),
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'es2022',
            module: 'esnext',
            moduleResolution: 'bundler',
            jsx: 'react-jsx',
            lib: ['es2023', 'dom', 'dom.iterable'],
            types: ['node'],
            strict: true,
            skipLibCheck: true,
          },
          files: [here(`dist/${entry}.d.ts`)],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: here('api'),
        reportTempFolder: here('node_modules/.cache/api'),
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: here('package.json'),
  });
  const { apiReportChanged } = Extractor.invoke(config, {
    localBuild: !check,
    // What it has to say of comments and releases is not what the report is for.
    messageCallback: (message) => {
      message.logLevel = ExtractorLogLevel.None;
      message.handled = true;
    },
  });
  return apiReportChanged;
}
