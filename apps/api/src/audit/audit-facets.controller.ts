import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { readLog } from '#application/audit/read-log';
import type { CommandRequest } from '#application/execute-command/command';
import type { AuditFacets, AuditQueries } from '#application/ports/queries/audit-events';
import { AUDIT_QUERIES } from '#composition/tokens';
import { granted } from '../http/answer.js';
import { Acts } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { Listed, ListOf, type ListQuery } from '../http/list-query.js';
import { AuditFacetsDto } from './audit-facets.dto.js';
import { EVENTS, filterOf } from './audit-filter.js';

@ApiTags('audit')
@Controller('v1/audit/facets')
export class AuditFacetsController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(AUDIT_QUERIES) private readonly events: AuditQueries,
  ) {}

  @Get()
  @ApiOperation({
    summary:
      'Nhật ký theo hành vi, kết quả, người và đơn vị (chỉ người kiểm tra) / The log by action, outcome, actor and unit, for auditors',
  })
  @ApiOkResponse({ type: AuditFacetsDto })
  @ListOf(EVENTS)
  async countAuditFacets(@Acts() request: CommandRequest, @Listed(EVENTS) query: ListQuery<'time'>): Promise<AuditFacets> {
    const filter = filterOf(query);
    const answer = await readLog(this.commands.environment, request, { facets: JSON.stringify(filter) }, async () => {
      const result = await this.events.facets(request.caller.tenant, filter);
      return { result, count: result.outcomes.reduce((sum, { count }) => sum + count, 0) };
    });
    return granted(answer);
  }
}
