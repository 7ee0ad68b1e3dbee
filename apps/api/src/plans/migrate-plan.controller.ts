import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { migratePlan, previewMigration, type PlanMigration } from '#application/plans/migrate-plan';
import { granted } from '../http/answer.js';
import { Answer } from '../http/answer.interceptor.js';
import type { Language } from '../http/api-request.js';
import { AskedLanguage } from '../http/asked-language.js';
import { Acts, Changes } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { presentBlocker } from '../problems/present-blocker.js';
import { MigratePlanDto, PlanMigrationDto } from './migrate-plan.dto.js';

@ApiTags('plans')
@Controller('v1/plans')
export class MigratePlanController {
  constructor(@Inject(Commands) private readonly commands: Commands) {}

  @Post(':id/machine')
  @Changes()
  @ApiOperation({
    summary:
      'Chuyển nhiệm vụ còn mở sang phiên bản khác của quy trình (dryRun: xem trước) / Move open tasks to another version of the process',
  })
  @ApiOkResponse({ type: PlanMigrationDto })
  async migratePlan(
    @UuidParam('id') id: string,
    @Body() { dryRun = false, to }: MigratePlanDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<object> {
    if (dryRun) return presented(granted(await previewMigration(this.commands.environment, request, id, to)), language);
    const { result, replayed } = await this.commands.run(migratePlan(id, to), request);
    return new Answer({ id: result.planId, version: result.version, ...presented(result, language) }, replayed);
  }
}

function presented({ tasks }: PlanMigration, language: Language): object {
  return { tasks: tasks.map(({ blocker, ...task }) => ({ ...task, blocker: blocker && presentBlocker(blocker, language) })) };
}
