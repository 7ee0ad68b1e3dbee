import type { CommandRequest, Environment, Executed } from '#application/execute-command/command';
import { recordInCallerStream } from '#application/execute-command/record-in-caller-stream';
import { admitUpload } from '#application/documents/admit-upload';
import type { Intake } from '#application/documents/take-in';
import type { UploadedDocument } from '#application/documents/upload-document';
import { answeredUpload, uploadFile } from '#application/documents/upload-file';
import { CaptureError, type CapturedPage, type PageCapture } from '#application/ports/page-capture';
import { captureName } from '#domain/document/page-capture-record';
import type { Refusal } from '#domain/refusal';

export interface AskedCapture {
  readonly address: string;
  /** As of an upload: asked where the page holds what nobody but a person can read. */
  readonly declaresUnmarked: boolean;
}

/**
 * What a link shows becomes a document of the unit of whoever names it: fetched once, as it is served, and taken in like every other file. A
 * retry fetches nothing; nobody fetches who may not upload. That a page was not captured is an event of the log, with its address.
 * @throws CaptureError, FileRefusedError
 */
export async function capturePage(
  environment: Environment,
  { intake, pages }: { readonly intake: Intake; readonly pages: PageCapture },
  request: CommandRequest,
  { address: asked, declaresUnmarked }: AskedCapture,
): Promise<Executed<UploadedDocument> | Refusal> {
  const answered = await answeredUpload(environment, request, environment.ids.next());
  if (answered !== null) return answered;
  const full = await admitUpload(environment, intake.limits, request, 0);
  if (full !== null) return full;
  const { file, contentType, mediaType, ...capture } = await captured(environment, pages, request, asked);
  const sent = { name: captureName(capture, mediaType), externalRef: null, declaresUnmarked, contentType, capture };
  return await uploadFile(environment, intake, request, file, sent);
}

async function captured(environment: Environment, pages: PageCapture, request: CommandRequest, address: string): Promise<CapturedPage> {
  try {
    return await pages.capture(address);
  } catch (error) {
    if (error instanceof CaptureError) {
      await recordInCallerStream(environment, request, {
        action: 'document.capture',
        outcome: 'denied',
        reasonCode: error.fault,
        target: { type: 'document', id: environment.ids.next() },
        stateBefore: null,
        payload: { address },
      });
    }
    throw error;
  }
}
