// Runs the tests on a PostgreSQL of their own. The last line is `N passed, N failed`.
// Arguments go to Jest; --system runs the specs that need Debian's or other packages instead, --citus those of the API on the cluster
// whose coordinator CITUS_URL names, every tenant table distributed.
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from '../apps/cli/bin/ensure-built.mjs';
import { ensureInstalled } from '../apps/cli/bin/ensure-installed.mjs';
import { findNode } from '../apps/cli/bin/find-node.mjs';

const checkout = fileURLToPath(new URL('..', import.meta.url));
const system = process.argv.includes('--system');
const citus = process.argv.includes('--citus');
const given = process.argv.slice(2).filter((argument) => argument !== '--system' && argument !== '--citus');
if (citus && !process.env.CITUS_URL) {
  process.stderr.write('CITUS_URL is not set: name the coordinator of a Citus cluster, as a superuser (postgres://…/postgres)\n');
  process.exit(2);
}

ensureInstalled(checkout);
ensureBuilt(checkout);
if (system) {
  const { missingTools } = await import('./system-tools.mjs');
  const missing = missingTools();
  if (missing.length > 0) {
    process.stderr.write(`${missing.join('\n')}\n`);
    console.log(`0 passed, ${missing.length} failed`);
    process.exit(1);
  }
}

const { throwAwayPostgres } = await import('../dist/libs/adapters/src/embedded-postgres/embedded-postgres.js');
const report = mkdtempSync(join(tmpdir(), 'docket-report-'));
// As root the database of a browser's data runs under another account, which has to pass through.
chmodSync(report, 0o755);
const server = citus ? { url: process.env.CITUS_URL, stop: () => undefined } : await throwAwayPostgres();
try {
  process.exitCode = summarise(await runJest(server.url));
} finally {
  await server.stop();
}
rmSync(report, { recursive: true });

function runJest(databaseUrl) {
  const jest = join(checkout, 'node_modules/jest/bin/jest.js');
  // A database is distributed table by table, which takes its time.
  const cluster = citus ? ['--testTimeout', '300000', ...(given.length === 0 ? ['test/api'] : [])] : [];
  const selection = system ? ['--testMatch', '**/*.system.spec.ts', '--testPathIgnorePatterns', '/node_modules/'] : [];
  // A spec that fails may leave a process behind that holds a pipe of Jest's: the run ends all the same.
  const options = ['--json', '--outputFile', join(report, 'jest.json'), '--maxWorkers', '2', '--forceExit'];
  const child = spawn(
    findNode(checkout),
    ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, ...options, ...selection, ...cluster, ...given],
    {
      cwd: checkout,
      // Jest prints its report to stdout when asked for JSON; the file is enough.
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        DOCKET_TEST_DATABASE_URL: databaseUrl,
        DOCKET_TEST_CLUSTER: citus ? '1' : '',
        DOCKET_TEST_SCRATCH: report,
        DOCKET_TEST_TOGETHER: given.length === 0 && !citus ? '1' : '',
        NODE_ENV: 'test',
      },
    },
  );
  // Jest ends first, then its PostgreSQL: Ctrl-C reaches Jest by itself, being in the same group.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve) => child.on('exit', (exit) => resolve(exit ?? 1)));
}

/** A skipped test counts as failed, and so does a suite that could not run. */
function summarise(exit) {
  const file = join(report, 'jest.json');
  if (!existsSync(file)) {
    console.log('0 passed, 1 failed');
    return 1;
  }
  const result = JSON.parse(readFileSync(file, 'utf8'));
  const skipped = result.numPendingTests + result.numTodoTests;
  if (skipped > 0) process.stderr.write(`${skipped} test(s) were skipped: they count as failed\n`);
  let failed = result.numFailedTests + result.numRuntimeErrorTestSuites + skipped;
  if (exit !== 0 && failed === 0) failed = 1;
  console.log(`${result.numPassedTests} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
