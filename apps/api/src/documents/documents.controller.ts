import { Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type {} from '@fastify/multipart';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import type { CommandRequest } from '#application/execute-command/command';
import { readDocument } from '#application/documents/read-document';
import type { Intake } from '#application/documents/take-in';
import { uploadFile } from '#application/documents/upload-file';
import { INTAKE } from '#composition/tokens';
import { granted } from '../http/answer.js';
import { Answer } from '../http/answer.interceptor.js';
import type { ApiRequest } from '../http/api-request.js';
import { Acts, Creates, requestHash } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { Uncompressed } from '../http/compress-answers.js';
import { UuidParam } from '../http/uuid-param.js';
import { DocumentRefDto } from '../tasks/submission.dto.js';
import { arrivingFile } from './arriving-file.js';
import { UploadQueryDto } from './upload-query.dto.js';

@ApiTags('documents')
@Controller('v1/documents')
export class DocumentsController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(INTAKE) private readonly intake: Intake,
  ) {}

  @Post()
  @Creates()
  @ApiOperation({ summary: 'Tải tài liệu lên / Upload a document' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] } })
  @ApiCreatedResponse({ type: DocumentRefDto })
  async uploadDocument(
    @Req() http: ApiRequest,
    @Query() { externalRef, declaresUnmarked }: UploadQueryDto,
    @Acts() request: CommandRequest,
  ): Promise<Answer<object>> {
    const { name, content } = await arrivingFile(http);
    const file = await this.intake.arrivals.receive(content);
    // What makes two uploads the same is the file, which is known only now.
    const idempotency = request.idempotency && { ...request.idempotency, requestHash: requestHash(http, [name, file.digest]) };
    const sent = { name, externalRef: externalRef ?? null, declaresUnmarked: declaresUnmarked === 'true' };
    const { result, replayed } = granted(await uploadFile(this.commands.environment, this.intake, { ...request, idempotency }, file, sent));
    return new Answer(result, replayed);
  }

  @Get(':id/content')
  @Uncompressed()
  @ApiOperation({ summary: 'Tải nội dung về / Download the content' })
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  async downloadDocument(@UuidParam('id') id: string, @Acts() request: CommandRequest, @Res() reply: FastifyReply): Promise<void> {
    const document = granted(await readDocument(this.commands.environment, request, id));
    const content = await this.intake.store.open(request.caller.tenant, document.digest);
    if (content === null) throw new Error(`the content of document ${id} is missing from the store`);
    await reply
      .header('Content-Type', document.mediaType)
      .header('Content-Length', String(document.size))
      .header('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(document.name)}`)
      .header('Content-Security-Policy', "default-src 'none'; sandbox")
      .header('Digest', `sha-256=${Buffer.from(document.digest, 'hex').toString('base64')}`)
      .send(Readable.from(content));
  }
}
