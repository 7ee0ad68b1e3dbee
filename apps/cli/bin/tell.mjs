/** Progress goes to stderr: stdout belongs to the command's own output. */
export function tell(text) {
  process.stderr.write(`docket: ${text}\n`);
}
