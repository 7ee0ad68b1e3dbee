import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import { approveProposal } from '#application/plans/approve-proposal';
import { proposePlan } from '#application/plans/propose-plan';
import { readPlanDocument } from '#application/plans/read-plan-document';
import type { FileStore } from '#application/ports/file-store';
import type { PlanReader } from '#application/ports/plan-reader';
import { FILE_STORE, PLAN_READER } from '#composition/tokens';
import { granted } from '../http/answer.js';
import { Answer } from '../http/answer.interceptor.js';
import { Acts, Changes, Creates } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { ApproveProposalDto, ProposePlanDto } from './plan-requests.dto.js';
import { responsibilityLines } from './responsibility-lines.js';
import { MadeDto, MadePlanDto, PlanProposalDto } from './plan-responses.dto.js';

@ApiTags('plans')
@Controller('v1/plan-proposals')
export class PlanProposalsController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(FILE_STORE) readonly files: FileStore,
    @Inject(PLAN_READER) readonly reader: PlanReader,
  ) {}

  @Post()
  @Creates()
  @ApiOperation({ summary: 'Nhập kế hoạch từ văn bản / Read a plan from a document' })
  @ApiCreatedResponse({ type: MadeDto })
  async proposePlan(@Body() { documentId, year }: ProposePlanDto, @Acts() request: CommandRequest): Promise<Answer<object>> {
    const proposal = granted(await readPlanDocument(this.commands.environment, this, request, documentId, year ?? null));
    const { result, replayed } = await this.commands.run(proposePlan(this.commands.newId(), documentId, proposal), request);
    return new Answer(result, replayed);
  }

  @Get(':id')
  @ApiOperation({ summary: 'Đề xuất đã đọc từ văn bản / What was read' })
  @ApiOkResponse({ type: PlanProposalDto })
  async readPlanProposal(@UuidParam('id') id: string, @Acts() request: CommandRequest): Promise<object> {
    const answer = await read(this.commands.environment, request, 'plan-proposal.read', ['plan-administrator', 'auditor'], (loading) =>
      loading.proposal(id),
    );
    const { head, ...proposal } = granted(answer);
    return { ...proposal, version: head.seq };
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
    const { closePolicy = 'on-final-approval', beforeIsInclusive = false, statutoryWins = true, responsibilities = [] } = body;
    const head = { code, title, issuerUnitId, ownerUnitId, number, date, year, closePolicy, beforeIsInclusive, statutoryWins };
    const command = approveProposal(
      id,
      { ...head, responsibilities: responsibilityLines(responsibilities) },
      this.commands.environment.ids,
    );
    const { result, replayed } = await this.commands.run(command, request);
    return new Answer({ ...result, version: 1 }, replayed);
  }
}
