// What the system specs need beside npm packages. Run as a program, it names the Debian packages of what is missing.
import { spawnSync } from 'node:child_process';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

/** `asks`: commands of which any one succeeds where the tool is there. */
const TOOLS = [
  { tool: 'python3', asks: ['python3 --version'], debian: 'python3', why: 'the second verifier of the audit log' },
  {
    tool: 'Docker Compose',
    asks: ['docker compose version', 'docker-compose version'],
    debian: 'docker-compose',
    why: 'checking docker-compose.yml',
  },
  // Where Debian puts daemons, a login that is not root's does not look.
  { tool: 'clamd', asks: ['clamd --version', '/usr/sbin/clamd --version'], debian: 'clamav-daemon', why: 'scanning for malware' },
];

const missing = TOOLS.filter(({ asks }) => !asks.some(succeeds));

/** One line for every tool that is missing. */
export function missingTools() {
  return missing.map(({ tool, debian, why }) => `${tool} is missing (${why}): apt-get install ${debian}`);
}

function succeeds(command) {
  const [program, ...words] = command.split(' ');
  return spawnSync(program, words, { stdio: 'ignore' }).status === 0;
}

if (argv[1] === fileURLToPath(import.meta.url)) for (const { debian } of missing) console.log(debian);
