import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { readPeriod, type PeriodRow } from '#application/tasks/read-period';
import type { ProgressReport } from '#domain/task/task';
import { granted } from '../http/answer.js';
import { Acts } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { PeriodDto } from './period.dto.js';

@ApiTags('me')
@Controller('v1/me/periods/:period')
export class PeriodController {
  constructor(@Inject(Commands) private readonly commands: Commands) {}

  @Get()
  @ApiOperation({
    summary:
      'Cập nhật kỳ này: việc thường xuyên của đơn vị tôi và điều đã báo cáo / What my units report on in a period, and what they have said',
  })
  @ApiOkResponse({ type: PeriodDto })
  async readPeriod(@Param('period') period: string, @Acts() request: CommandRequest): Promise<object> {
    const rows = granted(await readPeriod(this.commands.environment, request, period));
    return { period, items: rows.map(presentRow) };
  }
}

function presentRow({ plan, item: { path, content, timingText }, report, before, ...row }: PeriodRow): object {
  return { ...row, planCode: plan.code, item: { path, content, timingText }, report: presentReport(report), before: presentReport(before) };
}

function presentReport(report: ProgressReport | null): object | null {
  return report && { period: report.period, text: report.text, reportedAt: report.reportedAt };
}
