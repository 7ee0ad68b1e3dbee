import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { readIssuedEvent } from '#application/occurrences/read-issued-event';
import { granted } from '../http/answer.js';
import type { Language } from '../http/api-request.js';
import { AskedLanguage } from '../http/asked-language.js';
import { Acts } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { IssuedEventDto } from './occurrence-responses.dto.js';
import { presentKind } from './present-occurrence.js';

@ApiTags('occurrences')
@Controller('v1/tasks')
export class IssuedEventController {
  constructor(@Inject(Commands) private readonly commands: Commands) {}

  @Get(':id/issued-event')
  @ApiOperation({
    summary: 'Sự kiện mà văn bản đã ban hành của nhiệm vụ là, để ghi nhận / The event that what was issued on a task is, to be registered',
  })
  @ApiOkResponse({ type: IssuedEventDto })
  async readIssuedEvent(
    @UuidParam('id') id: string,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<object> {
    const { kind, ...event } = granted(await readIssuedEvent(this.commands.environment, request, id));
    return { ...event, kind: kind && presentKind(kind, language) };
  }
}
