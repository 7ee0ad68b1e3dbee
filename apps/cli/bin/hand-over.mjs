import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { setInterval } from 'node:timers';
import { findNode } from './find-node.mjs';

/** How often to look whether whoever started this is still there, in milliseconds. */
const LOOK_EVERY = 250;

/** Runs the program on Node 24, passes signals on, and ends as it ends. */
export function handOver(checkout, args) {
  const program = ['--enable-source-maps', '--disable-warning=ExperimentalWarning', join(checkout, 'dist/apps/cli/src/main.js'), ...args];
  // The channel carries nothing: its end tells the program that this process is gone, even by kill -9.
  const child = spawn(findNode(checkout), program, {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, DOCKET_CHECKOUT: checkout },
  });
  // Ctrl-C reaches the child by itself, being in the same group; the parent only must not die first.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  stopWithNpm(child);
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

/** npm runs its scripts in a shell that passes no signal on: when either ends, nobody would be left to stop the program. */
function stopWithNpm(child) {
  if (!process.env.npm_lifecycle_event) return;
  const starters = ancestors();
  const look = () => ancestors() === starters || child.kill('SIGTERM');
  setInterval(look, LOOK_EVERY).unref();
}

/** The shell that runs this, and npm that runs the shell: who has lost its parent gets another. */
function ancestors() {
  return `${process.ppid} ${parentOf(process.ppid)}`;
}

/** Empty where the process has just ended, and elsewhere than on Linux, where only the shell is watched. */
function parentOf(pid) {
  try {
    return /^PPid:\t(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return '';
    throw error;
  }
}
