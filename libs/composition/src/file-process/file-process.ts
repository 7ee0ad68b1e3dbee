import { readFileSync, writeSync } from 'node:fs';
import type { ExtractedText } from '#domain/document/extracted-text';
import { withoutNetwork } from '#composition/file-process/without-network';

/**
 * The entry of the process that reads one file and ends: `inspect <name, as JSON>`, `read-plan [<year>]` or `compare` (of two texts as JSON), the file as standard input, the answer as
 * JSON on standard output. Its limits of time and memory are set by whoever starts it (libs/adapters/src/limited).
 */
withoutNetwork();
const [task = '', argument = ''] = process.argv.slice(2);
const answer = Buffer.from(JSON.stringify(await read(task, argument, readFileSync(0)), storable));
for (let written = 0; written < answer.length;) written += writeSync(1, answer, written);
process.exit(0);

/** Each task loads what it needs and no more: loading is most of what a process does. */
async function read(what: string, saying: string, bytes: Buffer): Promise<object> {
  if (what === 'inspect') {
    const { inspectFile } = await import('#document-reading/inspect-file');
    return await inspectFile(bytes, String(JSON.parse(saying)));
  }
  if (what === 'read-plan') {
    const { readPlanFile } = await import('#application/plans/read-plan-file');
    const { NoPlanReadError } = await import('#application/ports/plan-reader');
    try {
      const { proposal } = await readPlanFile(bytes, saying === '' ? null : Number(saying));
      return { proposal };
    } catch (error) {
      if (error instanceof NoPlanReadError) return { reading: error.reading, said: error.message };
      throw error;
    }
  }
  if (what === 'compare') {
    const { compareTexts } = await import('#document-reading/compare/compare-texts');
    const { before, after } = JSON.parse(bytes.toString()) as { readonly before: ExtractedText; readonly after: ExtractedText };
    return compareTexts(before, after);
  }
  throw new TypeError(`no such task: ${what}`);
}

/** What no database keeps in a text is left out: control characters, and halves of characters. */
function storable(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed().replaceAll(/(?!\n)\p{Cc}/gu, ' ') : value;
}
