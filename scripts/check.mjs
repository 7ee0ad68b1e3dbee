/**
 * `npm run check`: runs every `check:*` script of package.json, two at a time, also after one has failed, and ends in a summary.
 * `npm run check -- types lint` runs only those. What a check says is printed when it has ended. Exit code 1 where anything failed.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from '../apps/cli/bin/ensure-built.mjs';

const PREFIX = 'check:';
/** Each uses little more than one processor. */
const AT_ONCE = 2;
/** What takes longest begins first. */
const LONGEST = ['drift', 'lint', 'types'];
/** These need the build, which is made once, before they begin. */
const OF_THE_BUILD = ['drift', 'first-load'];
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

if (wanted.some((check) => OF_THE_BUILD.includes(check))) ensureBuilt(fileURLToPath(project));
const waiting = [...LONGEST.filter((check) => wanted.includes(check)), ...wanted.filter((check) => !LONGEST.includes(check))];
const results = [];
await Promise.all(Array.from({ length: AT_ONCE }, work));

console.log('');
for (const { check, passed, seconds } of results.toSorted((one, other) => wanted.indexOf(one.check) - wanted.indexOf(other.check))) {
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${check.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s`);
}
const failed = results.filter(({ passed }) => !passed);
console.log(`check: ${results.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;

async function work() {
  for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) results.push(await run(check));
}

function run(check) {
  const start = performance.now();
  const child = spawn('npm', ['run', PREFIX + check], { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  for (const output of [child.stdout, child.stderr]) output.on('data', (chunk) => said.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      console.log(`\n── check:${check} ──\n${Buffer.concat(said)}`);
      resolve({ check, passed: status === 0, seconds: (performance.now() - start) / 1000 });
    });
  });
}
