/** How a command says things: results to stdout, progress and trouble to stderr. With --json nothing but JSON reaches stdout. */

/** Whoever reads us may stop early (`| head`), or be ended by the same Ctrl-C (`| tee`): the work goes on. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
  });
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

export function tell(text: string): void {
  process.stderr.write(`docket: ${text}\n`);
}
