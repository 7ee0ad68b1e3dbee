import { Controller, Get, Inject, Param, ParseIntPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { readAnswerReceipt } from '#application/contributions/read-answer-receipt';
import type { CommandRequest } from '#application/execute-command/command';
import type { AuditQueries } from '#application/ports/queries/audit-events';
import type { TaskQueries } from '#application/ports/queries/tasks';
import { readReceipt } from '#application/tasks/read-receipt';
import { AUDIT_QUERIES, TASK_QUERIES } from '#composition/tokens';
import { granted } from '../http/answer.js';
import { Acts } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { presentAnswerReceipt, presentReceipt } from './present-receipt.js';
import { AnswerReceiptDto, ReceiptDto } from './receipt.dto.js';

@Controller('v1')
export class ReceiptsController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(TASK_QUERIES) private readonly tasks: TaskQueries,
    @Inject(AUDIT_QUERIES) private readonly events: AuditQueries,
  ) {}

  @Get('tasks/:id/submissions/:number/receipt')
  @ApiTags('tasks')
  @ApiOperation({ summary: 'Biên nhận của một bản nộp, lập từ nhật ký / The receipt of a version, made from the log' })
  @ApiOkResponse({ type: ReceiptDto })
  async readReceipt(
    @UuidParam('id') id: string,
    @Param('number', ParseIntPipe) number: number,
    @Acts() request: CommandRequest,
  ): Promise<object> {
    const { tasks, events } = this;
    return presentReceipt(granted(await readReceipt(this.commands.environment, { tasks, events }, request, id, number)));
  }

  @Get('contributions/:id/receipt')
  @ApiTags('contributions')
  @ApiOperation({
    summary: 'Biên nhận của một ý kiến phối hợp (hoặc từ chối), lập từ nhật ký / The receipt of an answer to a question, made from the log',
  })
  @ApiOkResponse({ type: AnswerReceiptDto })
  async readAnswerReceipt(@UuidParam('id') id: string, @Acts() request: CommandRequest): Promise<object> {
    return presentAnswerReceipt(granted(await readAnswerReceipt(this.commands.environment, this.events, request, id)));
  }
}
