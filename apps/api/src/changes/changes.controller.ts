import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiOperation, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { CommandRequest } from '#application/execute-command/command';
import { lookUp } from '#application/execute-command/look-up';
import { NotProvenError } from '#application/ports/identity';
import { granted } from '../http/answer.js';
import { headerOf, type ApiRequest } from '../http/api-request.js';
import { proofOf } from '../http/caller.guard.js';
import { Acts } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { Uncompressed } from '../http/compress-answers.js';
import { LiveChangeDto } from './change-responses.dto.js';
import { ChangeStreams } from './change-streams.js';

@ApiTags('changes')
@Controller('v1/changes')
export class ChangesController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(ChangeStreams) private readonly streams: ChangeStreams,
  ) {}

  @Get()
  @Uncompressed()
  @ApiOperation({
    summary: 'Thay đổi đang diễn ra (server-sent events, sự kiện "change") / What changes, as it changes',
  })
  @ApiExtraModels(LiveChangeDto)
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { $ref: getSchemaPath(LiveChangeDto) } } } })
  async streamChanges(@Req() http: ApiRequest, @Acts() request: CommandRequest, @Res() reply: FastifyReply): Promise<void> {
    const reader = () => Promise.resolve({ tenant: request.caller.tenant });
    const { tenant } = granted(await lookUp(this.commands.environment, request, 'changes.read', 'any-capacity', reader));
    const proof = proofOf(http);
    if (proof === null) throw new NotProvenError('unknown');
    const stream = this.streams.stream({ tenant, proof, isBack: headerOf(http, 'last-event-id') !== null });
    reply.raw.on('close', () => stream.destroy());
    await reply
      .header('Content-Type', 'text/event-stream; charset=utf-8')
      .header('Cache-Control', 'no-store')
      // Nothing in between holds a stream back, and its connection ends with it.
      .header('X-Accel-Buffering', 'no')
      .header('Connection', 'close')
      .send(stream);
  }
}
