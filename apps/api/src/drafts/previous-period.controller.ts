import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { readPreviousPeriod } from '#application/drafts/read-previous-period';
import type { CommandRequest } from '#application/execute-command/command';
import { granted } from '../http/answer.js';
import { Acts } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { PreviousPeriodAnswerDto } from './previous-period.dto.js';

@ApiTags('tasks')
@Controller('v1/tasks/:id/previous-period')
export class PreviousPeriodController {
  constructor(@Inject(Commands) private readonly commands: Commands) {}

  @Get()
  @ApiOperation({
    summary: 'Kết quả kỳ trước đã được duyệt, cùng dòng và đơn vị / What was accepted of the same row and lead the period before',
  })
  @ApiOkResponse({ type: PreviousPeriodAnswerDto })
  async readPreviousPeriod(@UuidParam('id') id: string, @Acts() request: CommandRequest): Promise<object> {
    return granted(await readPreviousPeriod(this.commands.environment, request, id));
  }
}
