import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { readOverview, type Overview } from '#application/overview/read-overview';
import type { OverviewQueries } from '#application/ports/queries/overview';
import { OVERVIEW_QUERIES } from '#composition/tokens';
import { granted } from '../http/answer.js';
import { Acts } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { Filtered, FilteredBy, type Filters } from '../http/filters.js';
import { OverviewDto } from './overview.dto.js';

const NAMES = ['plan', 'year'];

@ApiTags('overview')
@Controller('v1/overview')
export class OverviewController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(OVERVIEW_QUERIES) private readonly overview: OverviewQueries,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Kết quả thực hiện các kế hoạch, theo đơn vị / How the plans stand, by unit' })
  @ApiOkResponse({ type: OverviewDto })
  @FilteredBy(...NAMES)
  async readOverview(@Acts() request: CommandRequest, @Filtered(NAMES) filters: Filters): Promise<Overview> {
    const filter = { plan: filters.all('plan'), year: filters.year('year') };
    return granted(await readOverview(this.commands.environment, this.overview, request, filter));
  }
}
