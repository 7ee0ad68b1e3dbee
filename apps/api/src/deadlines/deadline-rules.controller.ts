import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { readDeadlineRules, setDeadlineRules } from '#application/deadlines/deadline-rules';
import type { CommandRequest } from '#application/execute-command/command';
import { granted } from '../http/answer.js';
import { Answer } from '../http/answer.interceptor.js';
import { Acts, Changes } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { DeadlineRulesDto, SetDeadlineRulesDto } from './deadline-rules.dto.js';

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
  @ApiOperation({ summary: 'Đặt lại / Set them' })
  @ApiOkResponse({ type: DeadlineRulesDto })
  async setDeadlineRules(
    @Body() { soonDays, headDays, ownerDays }: SetDeadlineRulesDto,
    @Acts() request: CommandRequest,
  ): Promise<Answer<object>> {
    const { result, replayed } = await this.commands.run(
      setDeadlineRules(request.caller.tenant, { soonDays, headDays, ownerDays }),
      request,
    );
    return new Answer(result, replayed);
  }
}
