import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiExtraModels, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { lookUp } from '#application/execute-command/look-up';
import { read, type ReadingRight } from '#application/execute-command/read';
import { approveProposal } from '#application/plans/approve-proposal';
import { correctProposal } from '#application/plans/proposal-correction/correct-proposal';
import { discardProposal } from '#application/plans/proposal-correction/discard-proposal';
import { previewReadingAgain, readPlanAgain, settingsOfReading } from '#application/plans/proposal-correction/read-plan-again';
import { proposePlan } from '#application/plans/propose-plan';
import { readPlanDocument } from '#application/plans/read-plan-document';
import type { FileStore } from '#application/ports/file-store';
import type { PlanReader } from '#application/ports/plan-reader';
import type { Page } from '#application/ports/queries/page';
import type { PlanQueries, ProposalListItem } from '#application/ports/queries/plans';
import { FILE_STORE, PLAN_QUERIES, PLAN_READER } from '#composition/tokens';
import { organisationOn } from '#domain/organisation/organisation';
import { granted } from '../http/answer.js';
import { Answer } from '../http/answer.interceptor.js';
import type { Language } from '../http/api-request.js';
import { AskedLanguage } from '../http/asked-language.js';
import { Acts, Changes, Creates } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { Listed, ListOf, type ListQuery, type ListShape } from '../http/list-query.js';
import { UuidParam } from '../http/uuid-param.js';
import { correctionOf } from './correction-of.js';
import { ApproveProposalDto, ProposePlanDto } from './plan-requests.dto.js';
import { MadeDto, MadePlanDto, PlanProposalDto, ProposalListDto } from './plan-responses.dto.js';
import { presentProposal } from './present-proposal.js';
import { CORRECTION_KINDS, CorrectProposalDto, DiscardProposalDto, ProposalCorrectedDto } from './proposal-correction.dto.js';
import { PlanReadAgainDto, ReadPlanAgainDto } from './read-again.dto.js';
import { responsibilityLines } from './responsibility-lines.js';

const PROPOSALS: ListShape<'createdAt'> = { filters: ['state'], sorts: ['createdAt'], order: '-createdAt' };
const READERS: ReadingRight = ['plan-administrator', 'auditor'];

@ApiTags('plans')
@Controller('v1/plan-proposals')
export class PlanProposalsController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(FILE_STORE) readonly files: FileStore,
    @Inject(PLAN_READER) readonly reader: PlanReader,
    @Inject(PLAN_QUERIES) private readonly plans: PlanQueries,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Các bản nhập từ văn bản / What was read from documents' })
  @ApiOkResponse({ type: ProposalListDto })
  @ListOf(PROPOSALS)
  async listPlanProposals(
    @Acts() request: CommandRequest,
    @Listed(PROPOSALS) query: ListQuery<'createdAt'>,
  ): Promise<Page<ProposalListItem>> {
    const list = (): Promise<Page<ProposalListItem>> =>
      this.plans.proposals(request.caller.tenant, { state: query.all('state') }, query.page);
    return granted(await lookUp(this.commands.environment, request, 'plan-proposal.list', READERS, list));
  }

  @Post()
  @Creates()
  @ApiOperation({ summary: 'Nhập kế hoạch từ văn bản / Read a plan from a document' })
  @ApiCreatedResponse({ type: MadeDto })
  async proposePlan(@Body() body: ProposePlanDto, @Acts() request: CommandRequest): Promise<Answer<object>> {
    const { documentId, year = null, issuerUnitId = null, columns = [] } = body;
    const toRead = { documentId, year, issuerUnitId, columns };
    const proposal = granted(await readPlanDocument(this.commands.environment, this, request, toRead));
    const command = proposePlan(this.commands.newId(), documentId, proposal, toRead);
    const { result, replayed } = await this.commands.run(command, request);
    return new Answer(result, replayed);
  }

  @Get(':id')
  @ApiOperation({ summary: 'Đề xuất đã đọc từ văn bản / What was read' })
  @ApiOkResponse({ type: PlanProposalDto })
  async readPlanProposal(
    @UuidParam('id') id: string,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<object> {
    const shown = await read(this.commands.environment, request, 'plan-proposal.read', READERS, async (loading, _actor, { today }) => {
      const [proposal, { units, parties }] = await Promise.all([loading.proposal(id), loading.organisation()]);
      return proposal && presentProposal(proposal, organisationOn(today, units, parties), language);
    });
    return granted(shown);
  }

  @Post(':id/corrections')
  @Changes()
  @ApiExtraModels(...Object.values(CORRECTION_KINDS))
  @ApiOperation({ summary: 'Sửa, xác nhận điều đã đọc: tất cả hoặc không gì / Correct and confirm what was read: all of it or nothing' })
  @ApiOkResponse({ type: ProposalCorrectedDto })
  async correctPlanProposal(
    @UuidParam('id') id: string,
    @Body() { corrections }: CorrectProposalDto,
    @Acts() request: CommandRequest,
  ): Promise<Answer<object>> {
    const { result, replayed } = await this.commands.run(correctProposal(id, corrections.map(correctionOf)), request);
    return new Answer(result, replayed);
  }

  @Post(':id/read-again')
  @Changes()
  @ApiOperation({
    summary: 'Đọc lại văn bản theo các cột được khai, giữ những gì đã sửa (dryRun: xem trước) / Read the document again, or preview it',
  })
  @ApiOkResponse({ type: PlanReadAgainDto })
  async readPlanProposalAgain(
    @UuidParam('id') id: string,
    @Body() body: ReadPlanAgainDto,
    @Acts() request: CommandRequest,
  ): Promise<Answer<object> | object> {
    const { environment } = this.commands;
    const { dryRun = false, issuerUnitId = null, columns } = body;
    const settings = granted(await settingsOfReading(environment, request, id, columns));
    const reading = granted(await readPlanDocument(environment, this, request, { ...settings, issuerUnitId }));
    const said = { issuerUnitId, columns };
    if (dryRun) return granted(await previewReadingAgain(environment, request, id, reading, said));
    const { result, replayed } = await this.commands.run(readPlanAgain(id, reading, said), request);
    return new Answer(result, replayed);
  }

  @Post(':id/discard')
  @Changes()
  @ApiOperation({ summary: 'Bỏ bản nhập / Put aside what was read' })
  @ApiOkResponse({ type: MadePlanDto })
  async discardPlanProposal(
    @UuidParam('id') id: string,
    @Body() { reason }: DiscardProposalDto,
    @Acts() request: CommandRequest,
  ): Promise<Answer<object>> {
    const { result, replayed } = await this.commands.run(discardProposal(id, reason ?? null), request);
    return new Answer(result, replayed);
  }

  @Post(':id/approve')
  @Changes()
  @ApiOperation({ summary: 'Chấp nhận đề xuất thành kế hoạch dự thảo / Make a draft plan of it' })
  @ApiOkResponse({ type: MadePlanDto })
  async approvePlanProposal(
    @UuidParam('id') id: string,
    @Body() body: ApproveProposalDto,
    @Acts() request: CommandRequest,
  ): Promise<Answer<object>> {
    const { code, title, issuerUnitId, ownerUnitId, number = null, date = null, year } = body;
    const {
      closePolicy = 'on-final-approval',
      beforeIsInclusive = false,
      statutoryWins = true,
      practice = false,
      responsibilities = null,
    } = body;
    const head = { code, title, issuerUnitId, ownerUnitId, number, date, year, closePolicy, beforeIsInclusive, statutoryWins, practice };
    const command = approveProposal(
      id,
      { ...head, responsibilities: responsibilities && responsibilityLines(responsibilities) },
      this.commands.environment.ids,
    );
    const { result, replayed } = await this.commands.run(command, request);
    return new Answer({ ...result, version: 1 }, replayed);
  }
}
