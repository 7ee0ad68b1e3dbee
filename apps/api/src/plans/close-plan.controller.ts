import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { closePlan, previewClosingOf } from '#application/plans/close-plan';
import type { ClosingPreview } from '#domain/plan/close-plan';
import { granted } from '../http/answer.js';
import { Answer } from '../http/answer.interceptor.js';
import type { Language } from '../http/api-request.js';
import { AskedLanguage } from '../http/asked-language.js';
import { Acts, Changes } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { presentBlocker } from '../problems/present-blocker.js';
import { ClosePlanDto, PlanClosingDto } from './close-plan.dto.js';

@ApiTags('plans')
@Controller('v1/plans')
export class ClosePlanController {
  constructor(@Inject(Commands) private readonly commands: Commands) {}

  @Post(':id/close')
  @Changes()
  @ApiOperation({ summary: 'Đóng kế hoạch: mọi việc còn mở đều có kết thúc (dryRun: xem trước) / Close a plan, or preview it' })
  @ApiOkResponse({ type: PlanClosingDto })
  async closePlan(
    @UuidParam('id') id: string,
    @Body() { dryRun = false, reason = '', ends: rows = {}, taskEnds: tasks = {} }: ClosePlanDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<object> {
    const ends = { rows, tasks };
    if (dryRun) return presented(granted(await previewClosingOf(this.commands.environment, request, id, ends)), language);
    const { result, replayed } = await this.commands.run(closePlan(id, { reason, ends }), request);
    const { planId, version, state } = result;
    return new Answer({ id: planId, version, state, ...presented(result, language) }, replayed);
  }
}

function presented({ tasks, blockers }: ClosingPreview, language: Language): object {
  return {
    tasks: tasks.map(({ id, reference, path, leadUnit, state, dueOn, possible, end }) => {
      return { id, reference, path, leadUnit, state, dueOn, possible, end };
    }),
    blockers: blockers.map((blocker) => presentBlocker(blocker, language)),
  };
}
