import { readFileSync, writeSync } from 'node:fs';
import type { PlanReadingSettings } from '#application/ports/plan-reader';
import type { ExtractedText } from '#domain/document/extracted-text';
import { withoutNetwork } from '#composition/file-process/without-network';

/**
 * The entry of the process that reads one file and ends: `inspect <name and content type, as JSON>`, `read-plan <name and year, as JSON>`, `read-register <media type>`, `compare` (of two texts as JSON) or
 * `photographs <lengths and captions, as JSON>`, the file as standard input, the answer as JSON, or as a PDF, on standard output. Its limits of time and memory are set by whoever starts it (libs/adapters/src/limited).
 */
withoutNetwork();
const [task = '', argument = ''] = process.argv.slice(2);
const answer = await answerOf(task, argument, readFileSync(0));
for (let written = 0; written < answer.length;) written += writeSync(1, answer, written);
process.exit(0);

async function answerOf(what: string, saying: string, bytes: Buffer): Promise<Buffer> {
  return what === 'photographs' ? await album(saying, bytes) : Buffer.from(JSON.stringify(await read(what, saying, bytes), storable));
}

/** A PDF; or, where the photographs are refused, a line that says why. */
async function album(saying: string, bytes: Buffer): Promise<Buffer> {
  const { photographsToPdf } = await import('#document-reading/photographs/photographs-to-pdf');
  const { UnsafeFile } = await import('#document-reading/unsafe-file');
  const { lengths, captions } = JSON.parse(saying) as { readonly lengths: readonly number[]; readonly captions: readonly string[] };
  let at = 0;
  const photographs = lengths.map((length) => bytes.subarray(at, (at += length)));
  try {
    return await photographsToPdf(photographs, captions);
  } catch (error) {
    if (error instanceof UnsafeFile) return Buffer.from(error.detail ?? error.reason);
    throw error;
  }
}

/** Each task loads what it needs and no more: loading is most of what a process does. */
async function read(what: string, saying: string, bytes: Buffer): Promise<object> {
  if (what === 'inspect') {
    const { inspectFile } = await import('#document-reading/inspect-file');
    const [name = '', contentType = ''] = JSON.parse(saying) as readonly string[];
    return await inspectFile(bytes, name, contentType);
  }
  if (what === 'read-plan') {
    const { readPlanFile } = await import('#application/plans/read-plan-file');
    const { NoPlanReadError } = await import('#application/ports/plan-reader');
    try {
      return { proposal: await readPlanFile(bytes, JSON.parse(saying) as PlanReadingSettings) };
    } catch (error) {
      if (error instanceof NoPlanReadError) return { fault: error.fault, detail: error.detail };
      throw error;
    }
  }
  if (what === 'compare') {
    const { compareTexts } = await import('#document-reading/compare/compare-texts');
    const { before, after } = JSON.parse(bytes.toString()) as { readonly before: ExtractedText; readonly after: ExtractedText };
    return compareTexts(before, after);
  }
  if (what === 'read-register') {
    const { readRegister } = await import('#document-reading/register/read-register');
    const { UnreadableRegister } = await import('#document-reading/register/unreadable-register');
    try {
      return { table: await readRegister(bytes, saying) };
    } catch (error) {
      if (error instanceof UnreadableRegister) return { fault: error.fault };
      throw error;
    }
  }
  throw new TypeError(`no such task: ${what}`);
}

/** What no database keeps in a text is left out: control characters, and halves of characters. */
function storable(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed().replaceAll(/(?!\n)\p{Cc}/gu, ' ') : value;
}
