import { All, Body, Controller, Inject, Post, Req, Res, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { ApiCreatedResponse, ApiExcludeEndpoint, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { CommandRequest } from '#application/execute-command/command';
import type { Intake } from '#application/documents/take-in';
import { uploadFile } from '#application/documents/upload-file';
import type { ResumableUploads } from '#composition/files/resumable-uploads';
import { INTAKE, RESUMABLE_UPLOADS } from '#composition/tokens';
import { refuse } from '#domain/refusal';
import { cleanName } from '../documents/clean-name.js';
import { granted } from '../http/answer.js';
import { Answer } from '../http/answer.interceptor.js';
import type { ApiRequest } from '../http/api-request.js';
import { Acts, Creates } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { RefusedError } from '../problems/problem-error.js';
import { DocumentRefDto } from '../tasks/submission.dto.js';
import { RegisterUploadDto } from './register-upload.dto.js';

const HOUR = 3_600_000;

/** Files that are sent piece by piece (tus 1.0): a cut line and a restart cost nothing but the piece that was on its way. */
@ApiTags('documents')
@Controller('v1/uploads')
export class UploadsController implements OnApplicationBootstrap, OnApplicationShutdown {
  private sweeping: NodeJS.Timeout | null = null;

  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(INTAKE) private readonly intake: Intake,
    @Inject(RESUMABLE_UPLOADS) private readonly uploads: ResumableUploads,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeping = setInterval(() => void this.uploads.sweep(), HOUR).unref();
  }

  onApplicationShutdown(): void {
    if (this.sweeping !== null) clearInterval(this.sweeping);
  }

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
    const file = await this.uploads.claim(ownerOf(request), id);
    if (file === null) throw new RefusedError(refuse('not-found', 'document.upload', null));
    const said = { externalRef: externalRef ?? null, declaresUnmarked: declaresUnmarked ?? false };
    const sent = { name: cleanName(file.name), ...said, staysUntilDeclared: true };
    try {
      const { result, replayed } = granted(await uploadFile(this.commands.environment, this.intake, request, file, sent));
      return new Answer(result, replayed);
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
