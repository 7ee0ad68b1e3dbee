import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { readLog } from '#application/audit/read-log';
import type { CommandRequest } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import type { AuditFilter, AuditListItem, AuditQueries } from '#application/ports/queries/audit-events';
import type { Page } from '#application/ports/queries/page';
import { AUDIT_QUERIES } from '#composition/tokens';
import { refuse } from '#domain/refusal';
import { granted } from '../http/answer.js';
import { Acts } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { Listed, ListOf, type ListQuery, type ListShape } from '../http/list-query.js';
import { UuidParam } from '../http/uuid-param.js';
import { AuditEventDto, AuditEventListDto } from './audit-responses.dto.js';

const EVENTS: ListShape<'time'> = {
  filters: ['actor', 'unit', 'action', 'task', 'plan', 'outcome', 'target', 'stream'],
  ranges: ['time'],
  sorts: ['time'],
  order: '-time',
};

/** A task's own story, oldest first. */
const TIMELINE: ListShape<'time'> = { filters: [], sorts: ['time'] };

const NOTHING: AuditFilter = {
  actor: [],
  unit: [],
  action: [],
  task: [],
  plan: [],
  outcome: [],
  target: [],
  stream: [],
  time: { from: null, to: null },
};

@ApiTags('audit')
@Controller('v1')
export class AuditController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(AUDIT_QUERIES) private readonly events: AuditQueries,
  ) {}

  @Get('audit/events')
  @ApiOperation({ summary: 'Nhật ký (chỉ người kiểm tra) / The log, for auditors' })
  @ApiOkResponse({ type: AuditEventListDto })
  @ListOf(EVENTS)
  async listAuditEvents(@Acts() request: CommandRequest, @Listed(EVENTS) query: ListQuery<'time'>): Promise<Page<AuditListItem>> {
    const filter = filterOf(query);
    const answer = await readLog(this.commands.environment, request, { filter: JSON.stringify(filter) }, async () => {
      const page = await this.events.list(request.caller.tenant, filter, query.page);
      return { result: page, count: page.items.length };
    });
    return granted(answer);
  }

  @Get('audit/events/:id')
  @ApiOperation({ summary: 'Một sự kiện / One event' })
  @ApiOkResponse({ type: AuditEventDto })
  async readAuditEvent(@UuidParam('id') id: string, @Acts() request: CommandRequest): Promise<AuditListItem> {
    const answer = await readLog(this.commands.environment, request, { event: id }, async () => {
      const event = await this.events.event(request.caller.tenant, id);
      const result = event ?? refuse('not-found', 'audit.read', null, [{ code: 'not-found' }]);
      return { result, count: event === null ? 0 : 1 };
    });
    return granted(answer);
  }

  @Get('tasks/:id/timeline')
  @ApiOperation({ summary: 'Lịch sử xử lý của nhiệm vụ / A task’s timeline' })
  @ApiOkResponse({ type: AuditEventListDto })
  @ListOf(TIMELINE)
  async readTimeline(
    @UuidParam('id') id: string,
    @Acts() request: CommandRequest,
    @Listed(TIMELINE) query: ListQuery<'time'>,
  ): Promise<Page<AuditListItem>> {
    granted(await read(this.commands.environment, request, 'task.read', 'any-capacity', (loading) => loading.task(id)));
    return this.events.list(request.caller.tenant, { ...NOTHING, task: [id] }, query.page);
  }
}

function filterOf(query: ListQuery<'time'>): AuditFilter {
  return {
    actor: query.all('actor'),
    unit: query.all('unit'),
    action: query.all('action'),
    task: query.all('task'),
    plan: query.all('plan'),
    outcome: query.all('outcome'),
    target: query.all('target'),
    stream: query.all('stream'),
    time: query.range('time'),
  };
}
