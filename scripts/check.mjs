/**
 * `npm run check`: runs every `check:*` script of package.json, also after one has failed, and ends in a summary.
 * `npm run check -- types lint` runs only those. Exit code 1 where anything failed.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const PREFIX = 'check:';
const project = new URL('../', import.meta.url);
const { scripts } = JSON.parse(readFileSync(new URL('package.json', project), 'utf8'));
const known = Object.keys(scripts)
  .filter((name) => name.startsWith(PREFIX))
  .map((name) => name.slice(PREFIX.length));
const wanted = process.argv.length > 2 ? process.argv.slice(2) : known;

const unknown = wanted.filter((check) => !known.includes(check));
if (unknown.length > 0) {
  console.error(`no such check: ${unknown.join(', ')} (there are ${known.join(', ')})`);
  process.exit(1);
}

const results = wanted.map((check) => {
  console.log(`\n── check:${check} ──`);
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', PREFIX + check], { cwd: project, stdio: 'inherit' });
  return { check, passed: status === 0, seconds: (performance.now() - start) / 1000 };
});

console.log('');
for (const { check, passed, seconds } of results) {
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${check.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s`);
}
const failed = results.filter(({ passed }) => !passed);
console.log(`check: ${results.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
