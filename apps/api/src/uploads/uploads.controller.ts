import { All, Body, Controller, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiExcludeEndpoint, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { CommandRequest, Executed } from '#application/execute-command/command';
import type { Intake } from '#application/documents/take-in';
import { answeredUpload, uploadFile, type SentUpload } from '#application/documents/upload-file';
import type { ResumableUploads } from '#composition/files/resumable-uploads';
import { INTAKE, RESUMABLE_UPLOADS } from '#composition/tokens';
import { refuse, type Refusal } from '#domain/refusal';
import type { DocumentRef } from '#domain/task/document-ref';
import { cleanName } from '../documents/clean-name.js';
import { granted } from '../http/answer.js';
import { Answer } from '../http/answer.interceptor.js';
import type { ApiRequest } from '../http/api-request.js';
import { Acts, Creates } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { DocumentRefDto } from '../tasks/submission.dto.js';
import { RegisterUploadDto } from './register-upload.dto.js';

/** Files that are sent piece by piece (tus 1.0): a cut line and a restart cost nothing but the piece that was on its way. */
@ApiTags('documents')
@Controller('v1/uploads')
export class UploadsController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(INTAKE) private readonly intake: Intake,
    @Inject(RESUMABLE_UPLOADS) private readonly uploads: ResumableUploads,
  ) {}

  @Post(':id/register')
  @Creates()
  @ApiOperation({
    summary: 'Ghi nhận tệp đã tải xong (tus, /v1/uploads) thành tài liệu / Make a document of a file that has arrived (tus, /v1/uploads)',
  })
  @ApiCreatedResponse({ type: DocumentRefDto })
  async registerUpload(
    @UuidParam('id') id: string,
    @Body() { externalRef, declaresUnmarked }: RegisterUploadDto,
    @Acts() request: CommandRequest,
  ): Promise<Answer<object>> {
    const said = { externalRef: externalRef ?? null, declaresUnmarked: declaresUnmarked ?? false };
    // The first attempt takes the upload away: a retry is answered from its key. It may also be answered while the upload is looked for.
    const answer =
      (await answeredUpload(this.commands.environment, request, id)) ??
      (await this.registerLying(id, said, request)) ??
      (await answeredUpload(this.commands.environment, request, id)) ??
      refuse('not-found', 'document.upload', null);
    const { result, replayed } = granted(answer);
    return new Answer(result, replayed);
  }

  /** Null where no such upload lies there whole. */
  private async registerLying(
    id: string,
    said: Pick<SentUpload, 'externalRef' | 'declaresUnmarked'>,
    request: CommandRequest,
  ): Promise<Executed<DocumentRef> | Refusal | null> {
    const file = await this.uploads.claim(ownerOf(request), id);
    if (file === null) return null;
    const sent = { name: cleanName(file.name), ...said, staysUntilDeclared: true };
    try {
      return await uploadFile(this.commands.environment, this.intake, request, file, sent);
    } finally {
      await file.release();
    }
  }

  @All(['', ':id'])
  @ApiExcludeEndpoint()
  async transfer(@Req() http: ApiRequest, @Acts() request: CommandRequest, @Res() reply: FastifyReply): Promise<void> {
    reply.hijack();
    await this.uploads.handle(ownerOf(request), http.raw, reply.raw);
  }
}

/** An upload is known to whoever sends it, in their tenant. */
function ownerOf({ caller }: CommandRequest): string {
  return `${caller.tenant}/${caller.onBehalfOf ?? caller.id}`;
}
