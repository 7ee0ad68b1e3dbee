import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  previewDeadlineRules,
  readDeadlineRules,
  setDeadlineRules,
  type DeadlineRulesPreview,
} from '#application/deadlines/deadline-rules';
import type { CommandRequest } from '#application/execute-command/command';
import { granted } from '../http/answer.js';
import { Answer } from '../http/answer.interceptor.js';
import type { Language } from '../http/api-request.js';
import { AskedLanguage } from '../http/asked-language.js';
import { Acts, Changes } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { presentBlocker } from '../problems/present-blocker.js';
import { DeadlineRulesDto, DeadlineRulesSetDto, SetDeadlineRulesDto } from './deadline-rules.dto.js';

/** When the clock reminds and escalates: one set of rules for the whole tenant. */
@ApiTags('calendars')
@Controller('v1/deadline-rules')
export class DeadlineRulesController {
  constructor(@Inject(Commands) private readonly commands: Commands) {}

  @Get()
  @ApiOperation({ summary: 'Khi nào nhắc hạn, khi nào báo lên / When the clock reminds and escalates' })
  @ApiOkResponse({ type: DeadlineRulesDto })
  async readDeadlineRules(@Acts() request: CommandRequest): Promise<object> {
    return granted(await readDeadlineRules(this.commands.environment, request));
  }

  @Post()
  @Changes()
  @ApiOperation({
    summary: 'Đặt lại (dryRun: xem trước ngày mai nhắc bao nhiêu nhiệm vụ) / Set them, or preview what tomorrow would bring',
  })
  @ApiOkResponse({ type: DeadlineRulesSetDto })
  async setDeadlineRules(
    @Body() { dryRun = false, soonDays, headDays, ownerDays }: SetDeadlineRulesDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object> | object> {
    const { environment } = this.commands;
    const rules = { soonDays, headDays, ownerDays };
    if (dryRun) return { ...rules, ...presented(granted(await previewDeadlineRules(environment, request, rules)), language) };
    const { result, replayed } = await this.commands.run(setDeadlineRules(request.caller.tenant, rules), request);
    return new Answer({ ...rules, version: result.version, ...presented(result, language) }, replayed);
  }
}

function presented({ on, told, blockers }: DeadlineRulesPreview, language: Language): object {
  return { on, told, blockers: blockers.map((blocker) => presentBlocker(blocker, language)) };
}
