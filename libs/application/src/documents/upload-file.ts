import type { CommandRequest, Environment, Executed } from '#application/execute-command/command';
import { execute } from '#application/execute-command/execute';
import { recordInCallerStream } from '#application/execute-command/record-in-caller-stream';
import { admitUpload } from '#application/documents/admit-upload';
import { FileRefusedError, takeIn, type Intake, type SentFile, type TakenFile } from '#application/documents/take-in';
import { uploadDocument, type UploadedDocument } from '#application/documents/upload-document';
import type { ArrivedFile } from '#application/ports/file-store';
import type { PageCaptureRecord } from '#domain/document/page-capture-record';
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
  const full = await admitUpload(environment, intake.limits, request, file.size);
  if (full !== null) {
    await intake.arrivals.erase(file);
    return full;
  }
  const id = environment.ids.next();
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
