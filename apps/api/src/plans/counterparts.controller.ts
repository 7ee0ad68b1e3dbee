import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { readCounterparts, type CounterpartsOfPlan } from '#application/plans/counterparts/read-counterparts';
import { readImplementation } from '#application/plans/counterparts/read-implementation';
import { sayCounterparts } from '#application/plans/counterparts/say-counterparts';
import type { PlanQueries } from '#application/ports/queries/plans';
import { PLAN_QUERIES } from '#composition/tokens';
import { granted } from '../http/answer.js';
import { Answer } from '../http/answer.interceptor.js';
import type { Language } from '../http/api-request.js';
import { AskedLanguage } from '../http/asked-language.js';
import { Acts, Changes } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { presentBlocker } from '../problems/present-blocker.js';
import {
  CounterpartsDto,
  CounterpartsQueryDto,
  CounterpartsSaidDto,
  PlanImplementationDto,
  SayCounterpartsDto,
} from './counterparts.dto.js';

@ApiTags('plans')
@Controller('v1/plans')
export class CounterpartsController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(PLAN_QUERIES) private readonly plans: PlanQueries,
  ) {}

  @Get(':id/counterparts')
  @ApiOperation({ summary: 'Đối chiếu với kế hoạch khác, từng dòng / Compare with another plan, row by row' })
  @ApiOkResponse({ type: CounterpartsDto })
  async readCounterparts(
    @UuidParam('id') id: string,
    @Query() { with: otherPlanId }: CounterpartsQueryDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<object> {
    return present(granted(await readCounterparts(this.commands.environment, this.plans, request, id, otherPlanId ?? null)), language);
  }

  @Post(':id/counterparts')
  @Changes()
  @ApiOperation({
    summary: 'Xác nhận, bác, rút lại dòng tương ứng: tất cả hoặc không gì / Confirm, refuse, take back what rows implement: all or nothing',
  })
  @ApiOkResponse({ type: CounterpartsSaidDto })
  async sayCounterparts(
    @UuidParam('id') id: string,
    @Body() { otherPlanId, pairs }: SayCounterpartsDto,
    @Acts() request: CommandRequest,
  ): Promise<Answer<object>> {
    const plain = pairs.map(({ itemId, otherItemId, saying, reason = null }) => ({ itemId, otherItemId, saying, reason }));
    const { result, replayed } = await this.commands.run(sayCounterparts(id, otherPlanId, plain), request);
    return new Answer(result, replayed);
  }

  @Get(':id/implementation')
  @ApiOperation({ summary: 'Từng dòng được kế hoạch nào triển khai, đến đâu / Which rows of other plans implement each row, and how far' })
  @ApiOkResponse({ type: PlanImplementationDto })
  async readImplementation(@UuidParam('id') id: string, @Acts() request: CommandRequest): Promise<object> {
    return granted(await readImplementation(this.commands.environment, this.plans, request, id));
  }
}

function present({ compared, ...answer }: CounterpartsOfPlan, language: Language): object {
  if (compared === null) return { ...answer, compared };
  return { ...answer, compared: { ...compared, blockers: compared.blockers.map((blocker) => presentBlocker(blocker, language)) } };
}
