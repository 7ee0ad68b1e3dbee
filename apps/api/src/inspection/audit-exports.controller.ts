import { Body, Controller, Get, Inject, Post, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { listExports, openExport, readExport } from '#application/audit/exports/read-exports';
import type { CommandRequest } from '#application/execute-command/command';
import type { FileStore } from '#application/ports/file-store';
import type { InspectionQueries } from '#application/ports/queries/inspection';
import { FILE_STORE, INSPECTION_QUERIES } from '#composition/tokens';
import { EVENTS, filterOf } from '../audit/audit-filter.js';
import { granted } from '../http/answer.js';
import type { Answer } from '../http/answer.interceptor.js';
import type { Language } from '../http/api-request.js';
import { AskedLanguage } from '../http/asked-language.js';
import { Acts, Creates } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { Uncompressed } from '../http/compress-answers.js';
import { Listed, ListOf, type ListQuery } from '../http/list-query.js';
import { UuidParam } from '../http/uuid-param.js';
import { AuditExportDto, AuditExportListDto, ExportLogDto } from './audit-export.dto.js';
import { presentExport } from './present-export.js';
import { putExport } from './put-export.js';

/** What leaves the log as a file: asked for here, made by the worker, downloaded later. */
@ApiTags('audit')
@Controller('v1/audit/exports')
export class AuditExportsController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(INSPECTION_QUERIES) private readonly inspection: InspectionQueries,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  @Post()
  @Creates()
  @ApiOperation({ summary: 'Kết xuất nhật ký như đã lọc (chỉ người kiểm tra) / Export the log as filtered, for auditors' })
  @ApiAcceptedResponse({ type: AuditExportDto })
  @ListOf(EVENTS)
  exportLog(
    @Body() { format }: ExportLogDto,
    @Acts() request: CommandRequest,
    @Listed(EVENTS) query: ListQuery<'time'>,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return putExport(this.commands, request, { what: 'log', format, language, selection: { by: 'filter', filter: filterOf(query) } });
  }

  @Get()
  @ApiOperation({ summary: 'Các lần kết xuất gần đây / The newest exports' })
  @ApiOkResponse({ type: AuditExportListDto })
  async listAuditExports(@Acts() request: CommandRequest, @AskedLanguage() language: Language): Promise<object> {
    const { items } = granted(await listExports(this.commands.environment, this.inspection, request));
    return { items: items.map((one) => presentExport(one, language)) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'Một lần kết xuất đã đến đâu / How far an export has come' })
  @ApiOkResponse({ type: AuditExportDto })
  async readAuditExport(
    @UuidParam('id') id: string,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<object> {
    return presentExport(granted(await readExport(this.commands.environment, this.inspection, request, id)), language);
  }

  @Get(':id/content')
  @Uncompressed()
  @ApiOperation({ summary: 'Tải tệp kết xuất; mỗi lần tải được ghi lại / Download the file; each download is written down' })
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  async downloadAuditExport(@UuidParam('id') id: string, @Acts() request: CommandRequest, @Res() reply: FastifyReply): Promise<void> {
    const file = granted(await openExport(this.commands.environment, this.inspection, request, id));
    const content = await this.store.open(request.caller.tenant, file.digest);
    if (content === null) throw new Error(`the file of export ${id} is missing from the store`);
    await reply
      .header('Content-Type', file.mediaType)
      .header('Content-Length', String(file.size))
      .header('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
      .header('Content-Security-Policy', "default-src 'none'; sandbox")
      .header('Digest', `sha-256=${Buffer.from(file.digest, 'hex').toString('base64')}`)
      .send(Readable.from(content));
  }
}
