import { applyDecorators, Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import { actOnExtension } from '#application/extensions/act-on-extension';
import { requestExtension } from '#application/extensions/request-extension';
import type { Extension, ExtensionCommand } from '#domain/extension/extension';
import { ActingDto } from '../fields/acting.dto.js';
import { granted } from '../http/answer.js';
import { Answer } from '../http/answer.interceptor.js';
import { Acts, Changes, Creates } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { ReasonDto } from '../tasks/task-requests.dto.js';
import { ExtensionDto, GrantExtensionDto, RequestExtensionDto } from './extension.dto.js';

/** An answer to an extension at `path`. */
const ExtensionVerb = (path: string, summary: string): MethodDecorator =>
  applyDecorators(Post(path), Changes(), ApiOperation({ summary }), ApiOkResponse({ type: ExtensionDto }));

@ApiTags('extensions')
@Controller('v1')
export class ExtensionsController {
  constructor(@Inject(Commands) private readonly commands: Commands) {}

  @Post('tasks/:id/extensions')
  @Creates()
  @ApiOperation({ summary: 'Đề nghị gia hạn (nêu lý do) / Request a later date' })
  @ApiCreatedResponse({ type: ExtensionDto })
  async requestExtension(
    @UuidParam('id') taskId: string,
    @Body() { dueOn, reason }: RequestExtensionDto,
    @Acts() request: CommandRequest,
  ): Promise<Answer<object>> {
    const asked = { verb: 'request', extensionId: this.commands.newId(), dueOn, reason } as const;
    const { result, replayed } = await this.commands.run(requestExtension(taskId, asked), request);
    return new Answer(result, replayed);
  }

  @Get('extensions/:id')
  @ApiOperation({ summary: 'Một đề nghị gia hạn / One request for a later date' })
  @ApiOkResponse({ type: ExtensionDto })
  async readExtension(@UuidParam('id') id: string, @Acts() request: CommandRequest): Promise<Extension> {
    const answer = await read(this.commands.environment, request, 'extension.read', 'any-capacity', (loading) => loading.extension(id));
    return granted(answer).part;
  }

  @ExtensionVerb('extensions/:id/grant', 'Đồng ý gia hạn / Grant')
  grantExtension(
    @UuidParam('id') id: string,
    @Body() { dueOn = null, note = null }: GrantExtensionDto,
    @Acts() request: CommandRequest,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'grant', dueOn, note }, request);
  }

  @ExtensionVerb('extensions/:id/refuse', 'Từ chối gia hạn (nêu lý do) / Refuse')
  refuseExtension(@UuidParam('id') id: string, @Body() { reason }: ReasonDto, @Acts() request: CommandRequest): Promise<Answer<object>> {
    return this.act(id, { verb: 'refuse', reason }, request);
  }

  @ExtensionVerb('extensions/:id/withdraw', 'Rút đề nghị gia hạn / Withdraw')
  withdrawExtension(@UuidParam('id') id: string, @Body() _: ActingDto, @Acts() request: CommandRequest): Promise<Answer<object>> {
    return this.act(id, { verb: 'withdraw' }, request);
  }

  private async act(id: string, asked: Exclude<ExtensionCommand, { verb: 'request' }>, request: CommandRequest): Promise<Answer<object>> {
    const { result, replayed } = await this.commands.run(actOnExtension(id, asked), request);
    return new Answer(result, replayed);
  }
}
