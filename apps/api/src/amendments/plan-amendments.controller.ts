import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { lookUp } from '#application/execute-command/look-up';
import { readerIn } from '#application/execute-command/reader-in';
import { previewAmendment, proposeAmendment } from '#application/plans/amendment/propose-amendment';
import type { PlanQueries } from '#application/ports/queries/plans';
import { PLAN_QUERIES } from '#composition/tokens';
import type { Actor } from '#domain/organisation/capacity';
import { granted } from '../http/answer.js';
import { Answer } from '../http/answer.interceptor.js';
import type { Language } from '../http/api-request.js';
import { AskedLanguage } from '../http/asked-language.js';
import { Acts, Changes } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { AmendPlanDto } from './amendment-requests.dto.js';
import { AmendmentEffectDto, PlanAmendmentListDto } from './amendment-responses.dto.js';
import { presentAmendment, presentAmendmentEffect } from './present-amendment.js';
import { saidPairs } from './said-pairs.js';

/** Second documents that change a published plan (sửa đổi, bổ sung). */
@ApiTags('plans')
@Controller('v1/plans')
export class PlanAmendmentsController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(PLAN_QUERIES) private readonly plans: PlanQueries,
  ) {}

  @Get(':id/amendments')
  @ApiOperation({ summary: 'Các lần sửa đổi, bổ sung kế hoạch, mới nhất trước / The amendments of a plan, latest first' })
  @ApiOkResponse({ type: PlanAmendmentListDto })
  async listAmendments(@UuidParam('id') id: string, @Acts() request: CommandRequest): Promise<object> {
    const { tenant } = request.caller;
    const amendments = async (actor: Actor): Promise<object | null> =>
      (await this.plans.plan(readerIn(tenant, actor), id)) && { items: (await this.plans.amendments(tenant, id)).map(presentAmendment) };
    return granted(await lookUp(this.commands.environment, request, 'plan.read', 'any-capacity', amendments));
  }

  @Post(':id/amendments')
  @Changes()
  @ApiOperation({
    summary: 'Đề nghị sửa đổi, bổ sung kế hoạch bằng một văn bản đã đọc (dryRun: xem trước) / Amend a plan by a document, or preview it',
    description:
      'Chờ người thứ hai duyệt; đến lúc đó chưa có gì thay đổi. / A second person must approve; until then nothing changes (docs/adr/0035).',
  })
  @ApiOkResponse({ type: AmendmentEffectDto })
  async amendPlan(
    @UuidParam('id') id: string,
    @Body() { dryRun = false, number = '', reason = '', proposalId, scope, date, pairs = [] }: AmendPlanDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<object> {
    const { environment } = this.commands;
    const asked = { proposalId, scope, number, date, reason, pairs: saidPairs(pairs) };
    if (dryRun) return presentAmendmentEffect(granted(await previewAmendment(environment, request, id, asked)), language);
    const { result, replayed } = await this.commands.run(proposeAmendment(this.commands.newId(), id, asked, environment.ids), request);
    const { id: amendmentId, state, version } = result;
    return new Answer({ id: amendmentId, state, version, ...presentAmendmentEffect(result, language) }, replayed);
  }
}
