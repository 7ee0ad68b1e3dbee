import { applyDecorators, Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { lookUp } from '#application/execute-command/look-up';
import { readerIn } from '#application/execute-command/reader-in';
import { read } from '#application/execute-command/read';
import { actOnHandoff } from '#application/handoffs/act-on-handoff';
import { offerHandoff } from '#application/handoffs/offer-handoff';
import type { Page } from '#application/ports/queries/page';
import type { HandoffListItem, QueueQueries } from '#application/ports/queries/queues';
import { QUEUE_QUERIES } from '#composition/tokens';
import type { Handoff, HandoffCommand } from '#domain/handoff/handoff';
import type { Actor } from '#domain/organisation/capacity';
import { ActingDto } from '../fields/acting.dto.js';
import { granted } from '../http/answer.js';
import { Answer } from '../http/answer.interceptor.js';
import { Acts, Changes, Creates } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { Listed, ListOf, type ListQuery, type ListShape } from '../http/list-query.js';
import { practiceWanted } from '../http/practice-filter.js';
import { UuidParam } from '../http/uuid-param.js';
import { ReasonDto } from '../tasks/task-requests.dto.js';
import { HandoffListDto } from './handoff-list.dto.js';
import { HandoffDto, OfferHandoffDto } from './handoff.dto.js';

const HANDOFFS: ListShape<'offeredAt'> = { filters: ['state', 'unit', 'task', 'practice'], sorts: ['offeredAt'] };

/** An answer to a handoff at `path`. */
const HandoffVerb = (path: string, summary: string): MethodDecorator =>
  applyDecorators(Post(path), Changes(), ApiOperation({ summary }), ApiOkResponse({ type: HandoffDto }));

@ApiTags('handoffs')
@Controller('v1')
export class HandoffsController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(QUEUE_QUERIES) private readonly queues: QueueQueries,
  ) {}

  @Post('tasks/:id/handoffs')
  @Creates()
  @ApiOperation({ summary: 'Đề nghị chuyển đơn vị chủ trì (nêu lý do) / Offer the task to another unit' })
  @ApiCreatedResponse({ type: HandoffDto })
  async offerHandoff(
    @UuidParam('id') taskId: string,
    @Body() { unitId, reason }: OfferHandoffDto,
    @Acts() request: CommandRequest,
  ): Promise<Answer<object>> {
    const asked = { verb: 'offer', handoffId: this.commands.newId(), unitId, reason } as const;
    const { result, replayed } = await this.commands.run(offerHandoff(taskId, asked), request);
    return new Answer(result, replayed);
  }

  @Get('handoffs')
  @ApiOperation({ summary: 'Đề nghị chuyển giao gửi đến đơn vị / Offers to units, oldest first' })
  @ApiOkResponse({ type: HandoffListDto })
  @ListOf(HANDOFFS)
  async listHandoffs(@Acts() request: CommandRequest, @Listed(HANDOFFS) query: ListQuery<'offeredAt'>): Promise<Page<HandoffListItem>> {
    const filter = { state: query.all('state'), unit: query.all('unit'), task: query.all('task'), practice: practiceWanted(query, 'task') };
    const list = (actor: Actor): Promise<Page<HandoffListItem>> =>
      this.queues.handoffs(readerIn(request.caller.tenant, actor), filter, query.page);
    return granted(await lookUp(this.commands.environment, request, 'handoff.list', 'any-capacity', list));
  }

  @Get('handoffs/:id')
  @ApiOperation({ summary: 'Một đề nghị chuyển giao / One offer' })
  @ApiOkResponse({ type: HandoffDto })
  async readHandoff(@UuidParam('id') id: string, @Acts() request: CommandRequest): Promise<Handoff> {
    const answer = await read(this.commands.environment, request, 'handoff.read', 'any-capacity', (loading) => loading.handoff(id));
    return granted(answer).part.handoff;
  }

  @HandoffVerb('handoffs/:id/accept', 'Nhận chuyển giao / Accept')
  acceptHandoff(@UuidParam('id') id: string, @Body() _: ActingDto, @Acts() request: CommandRequest): Promise<Answer<object>> {
    return this.act(id, { verb: 'accept' }, request);
  }

  @HandoffVerb('handoffs/:id/decline', 'Từ chối nhận (nêu lý do) / Decline')
  declineHandoff(@UuidParam('id') id: string, @Body() { reason }: ReasonDto, @Acts() request: CommandRequest): Promise<Answer<object>> {
    return this.act(id, { verb: 'decline', reason }, request);
  }

  @HandoffVerb('handoffs/:id/recall', 'Thu hồi đề nghị chuyển / Recall')
  recallHandoff(@UuidParam('id') id: string, @Body() _: ActingDto, @Acts() request: CommandRequest): Promise<Answer<object>> {
    return this.act(id, { verb: 'recall' }, request);
  }

  private async act(id: string, asked: Exclude<HandoffCommand, { verb: 'offer' }>, request: CommandRequest): Promise<Answer<object>> {
    const { result, replayed } = await this.commands.run(actOnHandoff(id, asked), request);
    return new Answer(result, replayed);
  }
}
