import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { CommandRequest } from '#application/execute-command/command';
import { exportPlan } from '#application/plans/export-plan';
import type { OrganisationQueries } from '#application/ports/queries/organisation';
import type { PlanQueries } from '#application/ports/queries/plans';
import { APPENDIX_MEDIA_TYPES, appendixFile } from '#composition/plans/appendix-file';
import { ORGANISATION_QUERIES, PLAN_QUERIES } from '#composition/tokens';
import { granted } from '../http/answer.js';
import { Acts } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { Uncompressed } from '../http/compress-answers.js';
import { UuidParam } from '../http/uuid-param.js';
import { ExportQueryDto, PlanAppendixDto } from './plan-export.dto.js';

const BINARY = { schema: { type: 'string', format: 'binary' } } as const;

@ApiTags('plans')
@Controller('v1/plans')
export class PlanExportController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(PLAN_QUERIES) readonly plans: PlanQueries,
    @Inject(ORGANISATION_QUERIES) readonly organisation: OrganisationQueries,
  ) {}

  @Get(':id/appendix')
  @ApiOperation({ summary: 'Phụ lục kèm tình trạng, để in / The appendix with the state of each row, for printing' })
  @ApiOkResponse({ type: PlanAppendixDto })
  async readPlanAppendix(@UuidParam('id') id: string, @Acts() request: CommandRequest): Promise<object> {
    return granted(await exportPlan(this.commands.environment, this, request, id, 'print'));
  }

  @Get(':id/export')
  @Uncompressed()
  @ApiOperation({ summary: 'Tải phụ lục kèm tình trạng (DOCX, XLSX) / Download the appendix with the state of each row' })
  @ApiOkResponse({ content: Object.fromEntries(Object.values(APPENDIX_MEDIA_TYPES).map((mediaType) => [mediaType, BINARY])) })
  async exportPlan(
    @UuidParam('id') id: string,
    @Query() { format }: ExportQueryDto,
    @Acts() request: CommandRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const appendix = granted(await exportPlan(this.commands.environment, this, request, id, format));
    const { mediaType, fileName, content } = await appendixFile(appendix, format);
    await reply
      .header('Content-Type', mediaType)
      .header('Content-Length', String(content.byteLength))
      .header('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`)
      .header('Content-Security-Policy', "default-src 'none'; sandbox")
      .send(Buffer.from(content));
  }
}
