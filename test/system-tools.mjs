import { spawnSync } from 'node:child_process';

/** What the system specs need beside npm packages: the program, and the Debian package that brings it. */
const TOOLS = [
  { program: 'python3', debian: 'python3', why: 'the second verifier of the audit log' },
  { program: 'docker-compose', debian: 'docker-compose', why: 'checking docker-compose.yml' },
];

/** One line for every tool that is missing. */
export function missingTools() {
  return TOOLS.filter(({ program }) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status !== 0).map(
    ({ program, debian, why }) => `${program} is missing (${why}): apt-get install ${debian}`,
  );
}
