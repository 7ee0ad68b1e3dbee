import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { askClamd, type ClamdAddress } from '#adapters/scanner/clamd-exchange';
import { ScannerUnavailableError } from '#application/ports/virus-scanner';

/** Milliseconds. With a handful of signatures it takes less than a second. */
const LONGEST_START = 60_000;
const PATIENCE = { connecting: 1_000, answering: 1_000 };

/** Debian's clamd (package clamav-daemon) on a unix socket, with signatures of our own and nothing beside them. */
export class ClamdServer {
  private readonly said: string[] = [];

  private constructor(
    private readonly child: ChildProcess,
    private readonly folder: string,
    readonly address: ClamdAddress,
  ) {
    for (const output of [child.stdout, child.stderr]) output?.on('data', (chunk: Buffer) => this.said.push(String(chunk)));
  }

  /**
   * Answers once clamd does.
   * @param signatures lines of an .hsb file (ClamAV manual, "File hash signatures"): `SHA-256:size:name`
   * @param settings lines of clamd.conf beside those that say where it lives
   */
  static async start(signatures: readonly string[], settings: readonly string[] = []): Promise<ClamdServer> {
    const folder = await mkdtemp(join(tmpdir(), 'docket-clamd-'));
    const path = join(folder, 'socket');
    const configuration = join(folder, 'clamd.conf');
    const places = [`DatabaseDirectory ${folder}/signatures`, `TemporaryDirectory ${folder}/working`, `LocalSocket ${path}`];
    await Promise.all([mkdir(join(folder, 'signatures')), mkdir(join(folder, 'working'))]);
    await writeFile(join(folder, 'signatures', 'own.hsb'), signatures.map((line) => `${line}\n`).join(''));
    await writeFile(configuration, [...places, ...settings].map((line) => `${line}\n`).join(''));
    // Where Debian puts daemons, a login that is not root's does not look.
    const env = { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/sbin` };
    const child = spawn('clamd', ['--foreground', '-c', configuration], { stdio: ['ignore', 'pipe', 'pipe'], env });
    await once(child, 'spawn');
    const server = new ClamdServer(child, folder, { path });
    await server.untilItAnswers();
    return server;
  }

  /** As a crash does. */
  async kill(): Promise<void> {
    if (!this.isRunning) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
  }

  /** With its folder: nothing in it is worth an orderly end. */
  async stop(): Promise<void> {
    await this.kill();
    await rm(this.folder, { recursive: true, force: true });
  }

  private get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  private async untilItAnswers(): Promise<void> {
    const until = Date.now() + LONGEST_START;
    while (!(await this.answers())) {
      if (!this.isRunning || Date.now() > until) {
        await this.stop();
        throw new Error(`clamd did not start\n${this.said.join('')}`);
      }
      await pause(20);
    }
  }

  private async answers(): Promise<boolean> {
    try {
      return (await askClamd(this.address, [Buffer.from('zPING\0')], PATIENCE)) === 'PONG';
    } catch (error) {
      if (error instanceof ScannerUnavailableError) return false;
      throw error;
    }
  }
}
