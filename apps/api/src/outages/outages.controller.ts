import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import { declareOutage, previewOutage, type OutagePreview } from '#application/outages/declare-outage';
import { granted } from '../http/answer.js';
import { Answer } from '../http/answer.interceptor.js';
import type { Language } from '../http/api-request.js';
import { AskedLanguage } from '../http/asked-language.js';
import { Acts, Creates } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { presentBlocker } from '../problems/present-blocker.js';
import { DeclareOutageDto, OutageDeclaredDto, OutageListDto } from './outage.dto.js';

/** Days on which nobody could submit (docs/adr/0011). */
@ApiTags('calendars')
@Controller('v1/outages')
export class OutagesController {
  constructor(@Inject(Commands) private readonly commands: Commands) {}

  @Get()
  @ApiOperation({ summary: 'Các sự cố đã công bố / Outages that were declared' })
  @ApiOkResponse({ type: OutageListDto })
  async listOutages(@Acts() request: CommandRequest): Promise<object> {
    const outages = read(this.commands.environment, request, 'outage.list', 'any-capacity', (loading) => loading.outages());
    return { items: granted(await outages) };
  }

  @Post()
  @Creates()
  @ApiOperation({
    summary: 'Công bố sự cố: nộp muộn trong thời gian bù vẫn đúng hạn (dryRun: xem trước) / Declare an outage, or preview it',
  })
  @ApiCreatedResponse({ type: OutageDeclaredDto })
  async declareOutage(
    @Body() { dryRun = false, from, to, reason }: DeclareOutageDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<object> {
    const { environment } = this.commands;
    if (dryRun) return presented(granted(await previewOutage(environment, request, { from, to })), language);
    const { result, replayed } = await this.commands.run(declareOutage(this.commands.newId(), { from, to, reason }), request);
    const { id, version } = result;
    return new Answer({ id, version, ...presented(result, language) }, replayed);
  }
}

function presented({ graceUntil, tasks, blockers }: OutagePreview, language: Language): object {
  return { graceUntil, tasks, blockers: blockers.map((blocker) => presentBlocker(blocker, language)) };
}
