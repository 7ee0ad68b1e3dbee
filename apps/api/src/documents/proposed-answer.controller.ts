import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { proposeAnswered } from '#application/documents/propose-answered';
import { granted } from '../http/answer.js';
import { Acts } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { ProposedAnswerDto, ProposedAnswerQueryDto } from './proposed-answer.dto.js';

@ApiTags('documents')
@Controller('v1/documents')
export class ProposedAnswerController {
  constructor(@Inject(Commands) private readonly commands: Commands) {}

  @Get(':id/proposed-answer')
  @ApiOperation({ summary: 'Nhiệm vụ mà văn bản có thể trả lời / What a document may be the answer to' })
  @ApiOkResponse({ type: ProposedAnswerDto })
  async proposeAnswered(
    @UuidParam('id') id: string,
    @Query() { task }: ProposedAnswerQueryDto,
    @Acts() request: CommandRequest,
  ): Promise<object> {
    const { tasks, requirement } = granted(await proposeAnswered(this.commands.environment, request, id, task ?? null));
    return {
      tasks: tasks.map(({ taskId, reference, content, words, requirement: answers }) => ({
        id: taskId,
        reference,
        content,
        words,
        requirement: answers,
      })),
      requirement,
    };
  }
}
