import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { readEvent } from '#application/audit/read-event';
import { readTimeline } from '#application/audit/read-timeline';
import { countFacets, searchLog, type FoundEvents, type FoundFacets } from '#application/audit/search-log';
import type { CommandRequest } from '#application/execute-command/command';
import type { AuditListItem, AuditQueries } from '#application/ports/queries/audit-events';
import type { Page } from '#application/ports/queries/page';
import { AUDIT_QUERIES } from '#composition/tokens';
import { granted } from '../http/answer.js';
import { Acts } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { Listed, ListOf, type ListQuery, type ListShape } from '../http/list-query.js';
import { UuidParam } from '../http/uuid-param.js';
import { AuditFacetsDto } from './audit-facets.dto.js';
import { EVENTS, FACETS, filterOf, searchOf } from './audit-filter.js';
import { AuditEventListDto, FoundEventsDto, VerifiedAuditEventDto } from './audit-responses.dto.js';
import { refusalWords } from './refusal-words.js';

/** A task's own story, oldest first. */
const TIMELINE: ListShape<'time'> = { filters: [], sorts: ['time'] };

@ApiTags('audit')
@Controller('v1')
export class AuditController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(AUDIT_QUERIES) private readonly events: AuditQueries,
  ) {}

  @Get('audit/events')
  @ApiOkResponse({ type: FoundEventsDto })
  @ApiOperation({ summary: 'Nhật ký (chỉ người kiểm tra) / The log, for auditors' })
  @ListOf(EVENTS)
  async listAuditEvents(@Acts() request: CommandRequest, @Listed(EVENTS) query: ListQuery<'time'>): Promise<FoundEvents> {
    return granted(await searchLog(this.commands.environment, this.events, request, filterOf(query), query.page));
  }

  @Get('audit/facets')
  @ApiOkResponse({ type: AuditFacetsDto })
  @ApiOperation({
    summary:
      'Nhật ký đếm theo từng mặt, mỗi mặt dưới mọi bộ lọc khác (chỉ người kiểm tra) / The log counted by each facet, under all other filters, for auditors',
  })
  @ListOf(FACETS)
  async countAuditFacets(@Acts() request: CommandRequest, @Listed(FACETS) query: ListQuery<'time'>): Promise<FoundFacets> {
    return granted(await countFacets(this.commands.environment, this.events, request, searchOf(query)));
  }

  @Get('audit/events/:id')
  @ApiOperation({ summary: 'Một sự kiện, kiểm tra ngay khi đọc / One event, verified as it is read' })
  @ApiOkResponse({ type: VerifiedAuditEventDto })
  async readAuditEvent(@UuidParam('id') id: string, @Acts() request: CommandRequest): Promise<object> {
    const event = granted(await readEvent(this.commands.environment, this.events, request, id));
    return { ...event, refusedBecause: refusalWords(event) };
  }

  @Get('tasks/:id/timeline')
  @ApiOkResponse({ type: AuditEventListDto })
  @ApiOperation({ summary: 'Lịch sử xử lý của nhiệm vụ / A task’s timeline' })
  @ListOf(TIMELINE)
  async readTimeline(
    @UuidParam('id') id: string,
    @Acts() request: CommandRequest,
    @Listed(TIMELINE) query: ListQuery<'time'>,
  ): Promise<Page<AuditListItem>> {
    return granted(await readTimeline(this.commands.environment, this.events, request, id, query.page));
  }
}
