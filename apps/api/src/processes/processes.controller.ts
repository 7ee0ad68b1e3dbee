import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiOperation, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { CommandRequest } from '#application/execute-command/command';
import { lookUp } from '#application/execute-command/look-up';
import type { AuditQueries } from '#application/ports/queries/audit-events';
import { readTaskProcess } from '#application/tasks/read-task-process';
import { placedTaskProcess, taskProcessDocument } from '#composition/processes/process-document';
import { AUDIT_QUERIES } from '#composition/tokens';
import { granted } from '../http/answer.js';
import { Acts } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { ProcessDto, ProcessQueryDto, TaskProcessDto } from './process.dto.js';

const TEXT = { schema: { type: 'string' } } as const;
const WRITTEN = {
  'application/json': { schema: { $ref: getSchemaPath(ProcessDto) } },
  'application/xml': TEXT,
  'text/plain': TEXT,
};

@ApiTags('processes')
@Controller('v1')
export class ProcessesController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(AUDIT_QUERIES) private readonly events: AuditQueries,
  ) {}

  @Get('processes/task/:version')
  @ApiOperation({ summary: 'Quy trình của nhiệm vụ: BPMN 2.0, SCXML, Mermaid hoặc JSON / The life of a task, as other software reads it' })
  @ApiExtraModels(ProcessDto)
  @ApiOkResponse({ content: WRITTEN })
  async readProcess(
    @Param('version') version: string,
    @Query() { format = 'json' }: ProcessQueryDto,
    @Acts() request: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object | string> {
    if (format === 'json') return this.told(request, placedTaskProcess(version));
    const { mediaType, fileName, text } = await this.told(request, taskProcessDocument(version, format));
    void reply.header('Content-Type', `${mediaType}; charset=utf-8`).header('Content-Disposition', `attachment; filename="${fileName}"`);
    return text;
  }

  @Get('tasks/:id/process')
  @ApiOperation({ summary: 'Nhiệm vụ đang ở đâu, đã đi đường nào / Where a task stands in its process, and how it came there' })
  @ApiOkResponse({ type: TaskProcessDto })
  async readTaskProcess(@UuidParam('id') id: string, @Acts() request: CommandRequest): Promise<object> {
    return granted(await readTaskProcess(this.commands.environment, this.events, request, id));
  }

  /** The same for every member; an unknown version is not found. */
  private async told<Found extends object>(request: CommandRequest, found: Found | null): Promise<Found> {
    return granted(await lookUp(this.commands.environment, request, 'process.read', 'any-capacity', () => Promise.resolve(found)));
  }
}
