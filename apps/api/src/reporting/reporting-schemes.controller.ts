import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import { previewReportingScheme, setReportingScheme } from '#application/reporting/set-reporting-scheme';
import { granted } from '../http/answer.js';
import { Answer } from '../http/answer.interceptor.js';
import type { Language } from '../http/api-request.js';
import { AskedLanguage } from '../http/asked-language.js';
import { Acts, Changes } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { presentRedating } from '../occurrences/present-occurrence.js';
import { ReportingSchemeListDto, ReportingSchemeSetDto, SetReportingSchemeDto } from './reporting-scheme.dto.js';

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
    summary: 'Đặt kỳ báo cáo (dryRun: xem hạn nào đổi); phiên bản 0: chưa có / Set it, or see which dates it moves; version 0: none yet',
  })
  @ApiOkResponse({ type: ReportingSchemeSetDto })
  async setReportingScheme(
    @Body() { dryRun = false, code, symbol, legalBasis, cutOffDay, lastDay, tiers, verified }: SetReportingSchemeDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<object> {
    const scheme = { code, symbol, legalBasis, cutOffDay, lastDay, tiers, verified };
    if (dryRun) {
      const preview = granted(await previewReportingScheme(this.commands.environment, request, scheme));
      return { code, ...presentRedating(preview, language) };
    }
    const { result, replayed } = await this.commands.run(setReportingScheme(this.commands.newId(), scheme), request);
    const { version, tasks } = result;
    return new Answer({ code, version, ...presentRedating({ tasks, blockers: [] }, language) }, replayed);
  }
}
