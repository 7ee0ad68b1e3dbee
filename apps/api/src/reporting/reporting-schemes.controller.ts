import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import { setReportingScheme } from '#application/reporting/set-reporting-scheme';
import { granted } from '../http/answer.js';
import { Answer } from '../http/answer.interceptor.js';
import { Acts, Changes } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { ReportingSchemeDto, ReportingSchemeListDto, SetReportingSchemeDto } from './reporting-scheme.dto.js';

/** How reports run where a document sets their periods (docs/adr/0010). */
@ApiTags('calendars')
@Controller('v1/reporting-schemes')
export class ReportingSchemesController {
  constructor(@Inject(Commands) private readonly commands: Commands) {}

  @Get()
  @ApiOperation({ summary: 'Kỳ báo cáo theo văn bản / Reporting periods that a document sets' })
  @ApiOkResponse({ type: ReportingSchemeListDto })
  async listReportingSchemes(@Acts() request: CommandRequest): Promise<object> {
    const schemes = read(this.commands.environment, request, 'reporting-scheme.list', 'any-capacity', (loading) =>
      loading.reportingSchemes(),
    );
    return { items: granted(await schemes) };
  }

  @Post()
  @Changes()
  @ApiOperation({
    summary: 'Đặt kỳ báo cáo cho các kỳ mở từ nay; phiên bản 0: chưa có / Set it for what opens from now on; version 0: none yet',
  })
  @ApiOkResponse({ type: ReportingSchemeDto })
  async setReportingScheme(
    @Body() { code, symbol, legalBasis, cutOffDay, lastDay, tiers, verified }: SetReportingSchemeDto,
    @Acts() request: CommandRequest,
  ): Promise<Answer<object>> {
    const scheme = { code, symbol, legalBasis, cutOffDay, lastDay, tiers, verified };
    const { result, replayed } = await this.commands.run(setReportingScheme(this.commands.newId(), scheme), request);
    return new Answer(result, replayed);
  }
}
