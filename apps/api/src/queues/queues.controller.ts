import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import type { QueueQueries } from '#application/ports/queries/queues';
import { countQueues } from '#application/queues/count-queues';
import { QUEUE_QUERIES } from '#composition/tokens';
import { granted } from '../http/answer.js';
import { Acts } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { QueueCountsDto } from './queue-responses.dto.js';

@ApiTags('me')
@Controller('v1/me/queues')
export class QueuesController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(QUEUE_QUERIES) private readonly queues: QueueQueries,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Có bao nhiêu việc đang chờ tôi / How much waits for me' })
  @ApiOkResponse({ type: QueueCountsDto })
  async countMyQueues(@Acts() request: CommandRequest): Promise<QueueCountsDto> {
    return granted(await countQueues(this.commands.environment, this.queues, request));
  }
}
