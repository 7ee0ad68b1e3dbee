import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { readPlanAsOf, readTaskAsOf, type PlanThen, type TaskThen } from '#application/audit/read-as-of';
import { verifyLog, verifyTask, type LogVerification } from '#application/audit/verify-log';
import type { CommandRequest } from '#application/execute-command/command';
import type { AuditQueries, LogQueries, StoredLogQueries } from '#application/ports/queries/audit-events';
import { AUDIT_QUERIES, STORED_LOG_QUERIES } from '#composition/tokens';
import { granted } from '../http/answer.js';
import { Acts } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { AsOfQueryDto, PlanAsOfDto, TaskAsOfDto } from './as-of.dto.js';
import { LogVerificationDto, VerificationQueryDto } from './audit-verification.dto.js';

/** What the log as it is stored says: whether it agrees with itself, and what was so on a day. For auditors. */
@ApiTags('audit')
@Controller('v1/audit')
export class StoredLogController {
  private readonly log: LogQueries;

  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(AUDIT_QUERIES) events: AuditQueries,
    @Inject(STORED_LOG_QUERIES) stored: StoredLogQueries,
  ) {
    this.log = { events, stored };
  }

  @Get('verification')
  @ApiOperation({
    summary:
      'Kiểm tra toàn bộ nhật ký, từng đoạn nối tiếp nhau / Verifies the whole log, stretch by stretch: go on with `next` and `record`',
  })
  @ApiOkResponse({ type: LogVerificationDto })
  async verifyLog(@Query() { after, record }: VerificationQueryDto, @Acts() request: CommandRequest): Promise<LogVerification> {
    return granted(await verifyLog(this.commands.environment, this.log, request, { after: after ?? null, record: record ?? null }));
  }

  @Get('tasks/:id/verification')
  @ApiOperation({ summary: 'Kiểm tra các chuỗi của nhiệm vụ / Verifies the chains of a task and of its parts' })
  @ApiOkResponse({ type: LogVerificationDto })
  async verifyTask(@UuidParam('id') id: string, @Acts() request: CommandRequest): Promise<LogVerification> {
    return granted(await verifyTask(this.commands.environment, this.log, request, id));
  }

  @Get('tasks/:id')
  @ApiOperation({ summary: 'Nhiệm vụ như cuối ngày đã chọn, theo nhật ký / A task as it stood at the end of a day, from the log alone' })
  @ApiOkResponse({ type: TaskAsOfDto })
  async readTaskAsOf(@UuidParam('id') id: string, @Query() { on }: AsOfQueryDto, @Acts() request: CommandRequest): Promise<TaskThen> {
    return granted(await readTaskAsOf(this.commands.environment, this.log, request, id, on ?? null));
  }

  @Get('plans/:id')
  @ApiOperation({ summary: 'Kế hoạch như cuối ngày đã chọn, theo nhật ký / A plan as it stood at the end of a day, from the log' })
  @ApiOkResponse({ type: PlanAsOfDto })
  async readPlanAsOf(@UuidParam('id') id: string, @Query() { on }: AsOfQueryDto, @Acts() request: CommandRequest): Promise<PlanThen> {
    return granted(await readPlanAsOf(this.commands.environment, this.log, request, id, on ?? null));
  }
}
