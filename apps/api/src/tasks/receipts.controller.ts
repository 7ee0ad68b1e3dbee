import { Controller, Get, Inject, Param, ParseIntPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import type { AuditQueries } from '#application/ports/queries/audit-events';
import type { TaskQueries } from '#application/ports/queries/tasks';
import { readReceipt, type Receipt } from '#application/tasks/read-receipt';
import { AUDIT_QUERIES, TASK_QUERIES } from '#composition/tokens';
import { granted } from '../http/answer.js';
import { Acts } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { ReceiptDto } from './receipt.dto.js';

@ApiTags('tasks')
@Controller('v1/tasks/:id/submissions/:number/receipt')
export class ReceiptsController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(TASK_QUERIES) private readonly tasks: TaskQueries,
    @Inject(AUDIT_QUERIES) private readonly events: AuditQueries,
  ) {}

  @Get()
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
}

function presentReceipt({ code, taskId, sheet, submission, event, eventHash, actorName, unitName, verdict }: Receipt): object {
  const { plan, item, leadUnit, reference } = sheet;
  const { number, contentHash, documents, completedOn, enteredFor } = submission;
  const { actor, eventId, stream, seq, clock, apiTime } = event;
  return {
    code,
    task: { id: taskId, reference, planCode: plan.code, planTitle: plan.title, path: item.path, content: item.content },
    leadUnit,
    number,
    contentHash,
    documents: documents.map(({ name, digest, size }) => ({ name, digest, size })),
    submittedAt: apiTime,
    completedOn,
    by: { type: actor.type, name: actorName, unitName, role: actor.role, onBehalf: actor.onBehalfOf !== null },
    enteredFor,
    event: { id: eventId, hash: eventHash, stream, seq, clock },
    verdict,
  };
}
