import { Body, Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type {} from '@fastify/multipart';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import type { CommandRequest } from '#application/execute-command/command';
import { capturePage } from '#application/documents/capture-page';
import { combinePhotographs } from '#application/documents/combine-photographs';
import { compareDocuments } from '#application/documents/compare-documents';
import { describeDocument } from '#application/documents/describe-document';
import { readDocument } from '#application/documents/read-document';
import { readDocumentText } from '#application/documents/read-document-text';
import type { Intake } from '#application/documents/take-in';
import type { PageCapture } from '#application/ports/page-capture';
import type { PhotographAlbum } from '#application/ports/photograph-album';
import type { DocumentComparer } from '#application/ports/document-comparer';
import { uploadFile } from '#application/documents/upload-file';
import { DOCUMENT_COMPARER, INTAKE, PAGE_CAPTURE, PHOTOGRAPH_ALBUM } from '#composition/tokens';
import { UPLOAD_DAYS } from '#domain/document/content-state';
import { refuse } from '#domain/refusal';
import { addDays, localDateOf } from '#domain/time/local-date';
import { granted } from '../http/answer.js';
import { Answer } from '../http/answer.interceptor.js';
import type { ApiRequest, Language } from '../http/api-request.js';
import { AskedLanguage } from '../http/asked-language.js';
import { Acts, Creates, requestHash } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { Uncompressed } from '../http/compress-answers.js';
import { UuidParam } from '../http/uuid-param.js';
import { DocumentRefDto } from '../tasks/submission.dto.js';
import { presentBlocker } from '../problems/present-blocker.js';
import { RefusedError } from '../problems/problem-error.js';
import { arrivingFile } from './arriving-file.js';
import { cleanName } from './clean-name.js';
import { CapturePageDto } from './capture-page.dto.js';
import { CombinePhotographsDto } from './combine-photographs.dto.js';
import { CompareQueryDto } from './compare-query.dto.js';
import { confirmedIn, DescribeQueryDto } from './describe-query.dto.js';
import { CapturedDocumentDto, DocumentDto } from './document-responses.dto.js';
import { DocumentComparisonDto, DocumentTextDto } from './document-text.dto.js';
import { UploadQueryDto } from './upload-query.dto.js';

@ApiTags('documents')
@Controller('v1/documents')
export class DocumentsController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(INTAKE) readonly intake: Intake,
    @Inject(PAGE_CAPTURE) readonly pages: PageCapture,
    @Inject(PHOTOGRAPH_ALBUM) readonly album: PhotographAlbum,
    @Inject(DOCUMENT_COMPARER) private readonly comparer: DocumentComparer,
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

  @Post('combine-photographs')
  @Creates()
  @ApiOperation({
    summary: 'Ghép ảnh thành một PDF, bỏ siêu dữ liệu / Put photographs together into one PDF, without what was written about them',
  })
  @ApiCreatedResponse({ type: DocumentRefDto })
  async combinePhotographs(
    @Body() { documents: ids, name }: CombinePhotographsDto,
    @Acts() request: CommandRequest,
  ): Promise<Answer<object>> {
    const album = { ids, name: cleanName(name) };
    const { result, replayed } = granted(await combinePhotographs(this.commands.environment, this, request, album));
    return new Answer(result, replayed);
  }

  @Post('capture-page')
  @Creates()
  @ApiOperation({ summary: 'Lưu trang theo đường dẫn làm minh chứng / Capture what a link shows, as evidence' })
  @ApiCreatedResponse({ type: CapturedDocumentDto })
  async capturePage(@Body() { address, declaresUnmarked }: CapturePageDto, @Acts() request: CommandRequest): Promise<Answer<object>> {
    const asked = { address, declaresUnmarked: declaresUnmarked ?? false };
    const { result, replayed } = granted(await capturePage(this.commands.environment, this, request, asked));
    return new Answer(result, replayed);
  }

  @Get(':id')
  @ApiOperation({ summary: 'Thông tin của tài liệu / What is known of a document' })
  @ApiOkResponse({ type: DocumentDto })
  async describeDocument(
    @UuidParam('id') id: string,
    @Query() query: DescribeQueryDto,
    @AskedLanguage() language: Language,
    @Acts() request: CommandRequest,
  ): Promise<object> {
    const { documentId, digest, size, mediaType, name, uploadedBy, ...found } = granted(
      await describeDocument(this.commands.environment, request, id, confirmedIn(query)),
    );
    const { contentState, flags, signatures, metadata, capture, declaredUnmarked, hasText, uploadedAt, isSettled } = found;
    const expiresOn = isSettled ? null : addDays(localDateOf(uploadedAt), UPLOAD_DAYS);
    const shown = { contentState, flags, signatures, metadata, capture, declaredUnmarked, hasText, uploadedAt, expiresOn };
    const warnings = found.warnings.map((warning) => presentBlocker(warning, language));
    return { documentId, digest, size, mediaType, name, uploadedBy, ...shown, warnings };
  }

  @Get(':id/text')
  @ApiOperation({ summary: 'Chữ trong tài liệu / The text of a document' })
  @ApiOkResponse({ type: DocumentTextDto })
  async readDocumentText(@UuidParam('id') id: string, @Acts() request: CommandRequest): Promise<object> {
    const { text } = granted(await readDocumentText(this.commands.environment, request, id));
    if (text === null) throw new RefusedError(refuse('not-found', 'document.read-text', null, [{ code: 'document-without-text' }]));
    return text;
  }

  @Get(':id/comparison')
  @ApiOperation({ summary: 'So sánh với một tài liệu trước đó / What it says otherwise than a document before it' })
  @ApiOkResponse({ type: DocumentComparisonDto })
  async compareDocuments(
    @UuidParam('id') id: string,
    @Query() { with: before }: CompareQueryDto,
    @Acts() request: CommandRequest,
  ): Promise<object> {
    return granted(await compareDocuments(this.commands.environment, this.comparer, request, { before, after: id }));
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
