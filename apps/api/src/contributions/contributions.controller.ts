import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actOnContribution, type ContributionRequest } from '#application/contributions/act-on-contribution';
import { requestContribution } from '#application/contributions/request-contribution';
import type { CommandRequest, Moment } from '#application/execute-command/command';
import { lookUp } from '#application/execute-command/look-up';
import { readerIn } from '#application/execute-command/reader-in';
import { read } from '#application/execute-command/read';
import type { Page } from '#application/ports/queries/page';
import type { ContributionListItem, QueueQueries } from '#application/ports/queries/queues';
import { QUEUE_QUERIES } from '#composition/tokens';
import type { Asked, Contribution } from '#domain/contribution/contribution';
import type { Actor } from '#domain/organisation/capacity';
import { ActingDto } from '../fields/acting.dto.js';
import { granted } from '../http/answer.js';
import { Answer } from '../http/answer.interceptor.js';
import { Acts, Changes, Creates } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { Listed, ListOf, type ListQuery, type ListShape } from '../http/list-query.js';
import { practiceWanted } from '../http/practice-filter.js';
import { UuidParam } from '../http/uuid-param.js';
import { ForwardDto, ReasonDto } from '../tasks/task-requests.dto.js';
import { ContributionDto, ContributionListDto } from './contribution-responses.dto.js';
import { GiveDto } from './give.dto.js';
import { RespondDto } from './respond.dto.js';
import { RequestContributionDto, RequestOutsideContributionDto, type QuestionDto } from './request-contribution.dto.js';

const CONTRIBUTIONS: ListShape<'dueOn'> = { filters: ['state', 'unit', 'task', 'practice'], sorts: ['dueOn'] };

@ApiTags('contributions')
@Controller('v1')
export class ContributionsController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(QUEUE_QUERIES) private readonly queues: QueueQueries,
  ) {}

  @Post('tasks/:id/contributions')
  @Creates()
  @ApiOperation({ summary: 'Đề nghị phối hợp / Ask a coordinating unit' })
  @ApiCreatedResponse({ type: ContributionDto })
  requestContribution(
    @UuidParam('id') taskId: string,
    @Body() body: RequestContributionDto,
    @Acts() request: CommandRequest,
  ): Promise<Answer<object>> {
    return this.ask(taskId, { unitId: body.unitId, partyId: null }, body, request);
  }

  @Post('tasks/:id/outside-contributions')
  @Creates()
  @ApiOperation({
    summary:
      'Đề nghị bên ngoài phối hợp, bằng văn bản; đơn vị chủ trì ghi nhận trả lời / Ask a party outside, whose answer the lead records',
  })
  @ApiCreatedResponse({ type: ContributionDto })
  requestOutsideContribution(
    @UuidParam('id') taskId: string,
    @Body() body: RequestOutsideContributionDto,
    @Acts() request: CommandRequest,
  ): Promise<Answer<object>> {
    return this.ask(taskId, { unitId: null, partyId: body.partyId }, body, request);
  }

  @Get('contributions')
  @ApiOperation({ summary: 'Đề nghị phối hợp, theo hạn / Questions to coordinating units, by date' })
  @ApiOkResponse({ type: ContributionListDto })
  @ListOf(CONTRIBUTIONS)
  async listContributions(
    @Acts() request: CommandRequest,
    @Listed(CONTRIBUTIONS) query: ListQuery<'dueOn'>,
  ): Promise<Page<ContributionListItem>> {
    const filter = { state: query.all('state'), unit: query.all('unit'), task: query.all('task'), practice: practiceWanted(query, 'task') };
    const list = (actor: Actor, { today }: Moment): Promise<Page<ContributionListItem>> =>
      this.queues.contributions(readerIn(request.caller.tenant, actor), today, filter, query.page);
    return granted(await lookUp(this.commands.environment, request, 'contribution.list', 'any-capacity', list));
  }

  @Get('contributions/:id')
  @ApiOperation({ summary: 'Một đề nghị phối hợp / One question' })
  @ApiOkResponse({ type: ContributionDto })
  async readContribution(@UuidParam('id') id: string, @Acts() request: CommandRequest): Promise<Contribution> {
    const answer = await read(this.commands.environment, request, 'contribution.read', 'any-capacity', (loading) =>
      loading.contribution(id),
    );
    return granted(answer).contribution;
  }

  @Post('contributions/:id/acknowledge')
  @Changes()
  @ApiOperation({ summary: 'Tiếp nhận đề nghị / Acknowledge' })
  @ApiOkResponse({ type: ContributionDto })
  acknowledgeContribution(@UuidParam('id') id: string, @Body() _: ActingDto, @Acts() request: CommandRequest): Promise<Answer<object>> {
    return this.act(id, { verb: 'acknowledge' }, request);
  }

  @Post('contributions/:id/forward')
  @Changes()
  @ApiOperation({ summary: 'Chuyển xử lý trong đơn vị được đề nghị / Name who of the unit has the question in hand' })
  @ApiOkResponse({ type: ContributionDto })
  forwardContribution(
    @UuidParam('id') id: string,
    @Body() { personId, note = null }: ForwardDto,
    @Acts() request: CommandRequest,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'forward', personId, note }, request);
  }

  @Post('contributions/:id/give')
  @Changes()
  @ApiOperation({
    summary: 'Gửi ý kiến phối hợp; của bên ngoài: ghi nhận kèm văn bản / Give the opinion, or record that of a party outside',
  })
  @ApiOkResponse({ type: ContributionDto })
  giveContribution(
    @UuidParam('id') id: string,
    @Body() { stance, text = null, documents = [] }: GiveDto,
    @Acts() request: CommandRequest,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'give', stance, text, documentIds: documents }, request);
  }

  @Post('contributions/:id/decline')
  @Changes()
  @ApiOperation({ summary: 'Từ chối phối hợp (nêu lý do) / Decline' })
  @ApiOkResponse({ type: ContributionDto })
  declineContribution(
    @UuidParam('id') id: string,
    @Body() { reason }: ReasonDto,
    @Acts() request: CommandRequest,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'decline', reason }, request);
  }

  @Post('contributions/:id/respond')
  @Changes()
  @ApiOperation({ summary: 'Tiếp thu, giải trình ý kiến / Say what became of the opinion' })
  @ApiOkResponse({ type: ContributionDto })
  respondToContribution(
    @UuidParam('id') id: string,
    @Body() { outcome, explanation = null }: RespondDto,
    @Acts() request: CommandRequest,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'respond', outcome, explanation }, request);
  }

  @Post('contributions/:id/waive')
  @Changes()
  @ApiOperation({ summary: 'Miễn ý kiến (ai cần ý kiến thì người đó miễn, nêu lý do) / Waived by whoever wants it' })
  @ApiOkResponse({ type: ContributionDto })
  waiveContribution(@UuidParam('id') id: string, @Body() { reason }: ReasonDto, @Acts() request: CommandRequest): Promise<Answer<object>> {
    return this.act(id, { verb: 'waive', reason }, request);
  }

  private async ask(taskId: string, asked: Asked, body: QuestionDto, request: CommandRequest): Promise<Answer<object>> {
    const { question, dueOn, required = false } = body;
    const command = { verb: 'request', contributionId: this.commands.newId(), ...asked, question, dueOn, required } as const;
    const { result, replayed } = await this.commands.run(requestContribution(taskId, command), request);
    return new Answer(result, replayed);
  }

  private async act(id: string, asked: ContributionRequest, request: CommandRequest): Promise<Answer<object>> {
    const { result, replayed } = await this.commands.run(actOnContribution(id, asked), request);
    return new Answer(result, replayed);
  }
}
