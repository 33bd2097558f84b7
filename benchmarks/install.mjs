// `npm run bench:install`: how long it takes from an empty folder to the panel, what installing adds, and
// what a page loads, ours beside the peers. It needs the registry.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundlePage } from './bundle/bundlePage.mjs';
import { gzipOf } from './bundle/gzipOf.mjs';
import { quickStartsWith } from './install/quickStarts.mjs';
import { runQuickStart } from './install/runQuickStart.mjs';
import { subjectsWith } from './install/subjects.mjs';
import { weighInstall } from './install/weighInstall.mjs';
import { printTable } from './support/printTable.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bench-install-'));
try {
  const tarball = join(folder, pack(folder));
  await compareQuickStarts(tarball);
  await compareInstalls(tarball);
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** @param {string} destination */
function pack(destination) {
  return npm('pack', '--silent', '--pack-destination', destination).trim();
}

/** @param {string[]} args */
function npm(...args) {
  return execFileSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** @param {string} tarball */
async function compareQuickStarts(tarball) {
  const rows = [];
  for (const quickStart of quickStartsWith(tarball)) {
    const empty = mkdtempSync(join(folder, 'empty-'));
    const { seconds, end } = await runQuickStart(empty, quickStart);
    rows.push({
      'quick start': quickStart.name,
      commands: quickStart.commands.length,
      files: Object.keys(quickStart.files).length,
      seconds: seconds.toFixed(1),
      'what is there then': end,
    });
  }
  printTable(rows);
}

/** @param {string} tarball */
async function compareInstalls(tarball) {
  const rows = [];
  for (const subject of subjectsWith(tarball)) {
    const project = mkdtempSync(join(folder, 'project-'));
    const { version, packages, megabytes } = weighInstall(project, subject);
    const { eager, lazy } = await bundlePage(project, subject.page);
    if (gzipOf(eager) > (subject.budget ?? Infinity)) process.exitCode = 1;
    rows.push({
      package: `${subject.name} ${version}`,
      kind: subject.kind,
      'packages added': packages,
      'MB added': megabytes.toFixed(1),
      'bytes gzip, eager': gzipOf(eager),
      budget: subject.budget ?? '',
      lazy: gzipOf(lazy),
    });
  }
  printTable(rows);
}
