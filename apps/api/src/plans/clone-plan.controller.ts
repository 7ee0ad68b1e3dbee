import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { clonePlan } from '#application/plans/clone/clone-plan';
import { ActingDto } from '../fields/acting.dto.js';
import { Answer } from '../http/answer.interceptor.js';
import { Acts, Creates } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { MadeDto } from './plan-responses.dto.js';

@ApiTags('plans')
@Controller('v1/plans')
export class ClonePlanController {
  constructor(@Inject(Commands) private readonly commands: Commands) {}

  @Post(':id/clone')
  @Creates()
  @ApiOperation({
    summary: 'Lập kế hoạch năm sau từ kế hoạch này: bản nhập để kiểm tra / Begin the next year’s plan with this one’s rows',
  })
  @ApiCreatedResponse({ type: MadeDto })
  async clonePlan(@UuidParam('id') id: string, @Body() _body: ActingDto, @Acts() request: CommandRequest): Promise<Answer<object>> {
    const { result, replayed } = await this.commands.run(clonePlan(id, this.commands.newId()), request);
    return new Answer(result, replayed);
  }
}
