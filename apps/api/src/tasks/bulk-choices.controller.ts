import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { readChoices, type BulkChoice } from '#application/tasks/bulk/read-choices';
import { granted } from '../http/answer.js';
import { Acts } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { BulkChoicesDto, BulkChoicesQueryDto } from './bulk-choices.dto.js';

@ApiTags('tasks')
@Controller('v1/tasks/bulk')
export class BulkChoicesController {
  constructor(@Inject(Commands) private readonly commands: Commands) {}

  @Get('choices')
  @ApiOperation({ summary: 'Có thể làm gì với nhiều nhiệm vụ cùng lúc / What may be done with many tasks at once' })
  @ApiOkResponse({ type: BulkChoicesDto })
  async listBulkChoices(
    @Query() { tasks }: BulkChoicesQueryDto,
    @Acts() request: CommandRequest,
  ): Promise<{ readonly items: readonly BulkChoice[] }> {
    return { items: granted(await readChoices(this.commands.environment, request, tasks.toLowerCase().split(','))) };
  }
}
