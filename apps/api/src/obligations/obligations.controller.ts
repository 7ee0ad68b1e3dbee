import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { lookUp } from '#application/execute-command/look-up';
import { readerIn } from '#application/execute-command/reader-in';
import type { ObligationListItem, ObligationQueries } from '#application/ports/queries/obligations';
import type { Page } from '#application/ports/queries/page';
import { OBLIGATION_QUERIES } from '#composition/tokens';
import { granted } from '../http/answer.js';
import { Acts } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { Listed, ListOf, type ListQuery, type ListShape } from '../http/list-query.js';
import { practiceWanted } from '../http/practice-filter.js';
import { ObligationListDto } from './obligation-responses.dto.js';

const OBLIGATIONS: ListShape<'dueOn'> = { filters: ['plan', 'item', 'label', 'unit', 'practice'], ranges: ['dueOn'], sorts: ['dueOn'] };

/** What falls due, period by period: filtered by a row, its series. */
@ApiTags('obligations')
@Controller('v1/obligations')
export class ObligationsController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(OBLIGATION_QUERIES) private readonly obligations: ObligationQueries,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Những việc đến hạn theo kỳ, theo sự kiện / What falls due, by period and event' })
  @ApiOkResponse({ type: ObligationListDto })
  @ListOf(OBLIGATIONS)
  async listObligations(
    @Acts() request: CommandRequest,
    @Listed(OBLIGATIONS) query: ListQuery<'dueOn'>,
  ): Promise<Page<ObligationListItem>> {
    const named = { plan: query.all('plan'), item: query.all('item'), label: query.all('label'), unit: query.all('unit') };
    const filter = { ...named, practice: practiceWanted(query, 'plan'), dueOn: query.range('dueOn') };
    return granted(
      await lookUp(this.commands.environment, request, 'obligation.list', 'any-capacity', (actor, { today }) =>
        this.obligations.list(readerIn(request.caller.tenant, actor), filter, today, query.page),
      ),
    );
  }
}
