import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks of /proc are hundredths of a second on every Linux that Docket runs on (sysconf _SC_CLK_TCK). */
const MICROSECONDS_PER_TICK = 10_000;

/** Processor time of a process so far, in microseconds; of its living and reaped children too where asked (proc(5), stat). */
export function cpuTime(pid: number, withChildren: boolean): number {
  const own = ticks(pid, withChildren);
  const children = withChildren ? childrenOf(pid).reduce((sum, child) => sum + ticks(child, false), 0) : 0;
  return (own + children) * MICROSECONDS_PER_TICK;
}

function ticks(pid: number, withReaped: boolean): number {
  const fields = statOf(pid);
  // utime, stime, cutime, cstime are the 14th to 17th field; these begin with the 3rd.
  return fields === null ? 0 : sum(fields.slice(11, withReaped ? 15 : 13));
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && statOf(pid)?.[1] === String(parent));
}

/** The fields from the 3rd on; null where the process has gone. */
function statOf(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')) return null;
    throw error;
  }
}

function sum(fields: readonly string[]): number {
  return fields.reduce((total, field) => total + Number(field), 0);
}
