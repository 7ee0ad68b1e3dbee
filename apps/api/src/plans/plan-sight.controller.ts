import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { setPlanSight } from '#application/plans/set-plan-sight';
import { Answer } from '../http/answer.interceptor.js';
import { Acts, Changes } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { PlanSightSetDto, SetPlanSightDto } from './plan-sight.dto.js';

@ApiTags('plans')
@Controller('v1/plans')
export class PlanSightController {
  constructor(@Inject(Commands) private readonly commands: Commands) {}

  @Post(':id/set-sight')
  @Changes()
  @ApiOperation({ summary: 'Đặt phạm vi xem nhiệm vụ của kế hoạch / Say who sees the tasks of a plan' })
  @ApiOkResponse({ type: PlanSightSetDto })
  async setPlanSight(
    @UuidParam('id') id: string,
    @Body() { drafts, tasks }: SetPlanSightDto,
    @Acts() request: CommandRequest,
  ): Promise<Answer<object>> {
    const { result, replayed } = await this.commands.run(setPlanSight(id, { drafts, tasks }), request);
    return new Answer(result, replayed);
  }
}
