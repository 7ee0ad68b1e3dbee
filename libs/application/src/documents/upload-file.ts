import type { CommandRequest, Environment, Executed } from '#application/execute-command/command';
import { answeredBefore } from '#application/execute-command/answered-before';
import { execute } from '#application/execute-command/execute';
import { recordInCallerStream } from '#application/execute-command/record-in-caller-stream';
import { admitUpload } from '#application/documents/admit-upload';
import { FileRefusedError, takeIn, type Intake, type SentFile, type TakenFile } from '#application/documents/take-in';
import { uploadDocument, type UploadedDocument } from '#application/documents/upload-document';
import type { ArrivedFile } from '#application/ports/file-store';
import type { PageCaptureRecord } from '#domain/document/page-capture-record';
import type { Uuid } from '#domain/ids';
import type { Refusal } from '#domain/refusal';

export interface SentUpload extends SentFile {
  /** The sender's own reference. */
  readonly externalRef: string | null;
  /** Of a captured page alone. */
  readonly capture?: PageCaptureRecord;
}

/**
 * A file that has arrived becomes a document of its sender's unit. That a file was refused is an event of the log, without a word of what
 * it says.
 * @throws FileRefusedError
 */
export async function uploadFile(
  environment: Environment,
  intake: Intake,
  request: CommandRequest,
  file: ArrivedFile,
  sent: SentUpload,
): Promise<Executed<UploadedDocument> | Refusal> {
  const id = environment.ids.next();
  const full = await admitUpload(environment, intake.limits, request, file.size);
  if (full !== null) {
    await intake.arrivals.erase(file);
    // What fills the room may be this very file, sent a second time.
    return (await answeredUpload(environment, request, id)) ?? full;
  }
  const { name, externalRef, capture } = sent;
  let taken: TakenFile;
  try {
    taken = await takeIn(intake, request.caller.tenant, file, sent);
  } catch (error) {
    if (error instanceof FileRefusedError) await recordRefused(environment, request, id, error);
    throw error;
  }
  return await execute(environment, uploadDocument(id, { ...taken, name, externalRef, ...(capture && { capture }) }), request);
}

/** The answer to an upload that was made under the key of the request; null where none was. @param id what a refusal names */
export function answeredUpload(
  environment: Environment,
  request: CommandRequest,
  id: Uuid,
): Promise<Executed<UploadedDocument> | Refusal | null> {
  return answeredBefore<UploadedDocument>(environment, { action: 'document.upload', target: { type: 'document', id } }, request);
}

async function recordRefused(environment: Environment, request: CommandRequest, id: string, { fault }: FileRefusedError): Promise<void> {
  await recordInCallerStream(environment, request, {
    action: 'document.upload',
    outcome: 'denied',
    reasonCode: fault,
    target: { type: 'document', id },
    stateBefore: null,
    payload: null,
  });
}
