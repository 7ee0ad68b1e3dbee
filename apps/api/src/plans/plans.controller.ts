import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { lookUp } from '#application/execute-command/look-up';
import { readerIn } from '#application/execute-command/reader-in';
import { previewPublishing, publishPlan, type RowChoices } from '#application/plans/publish-plan';
import type { OrganisationQueries } from '#application/ports/queries/organisation';
import type { Page } from '#application/ports/queries/page';
import type { PlanListItem, PlanQueries } from '#application/ports/queries/plans';
import { ORGANISATION_QUERIES, PLAN_QUERIES } from '#composition/tokens';
import type { Actor } from '#domain/organisation/capacity';
import type { PublicationPreview } from '#domain/plan/publication';
import { granted } from '../http/answer.js';
import { Answer } from '../http/answer.interceptor.js';
import type { Language } from '../http/api-request.js';
import { AskedLanguage } from '../http/asked-language.js';
import { Acts, Changes } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { Listed, ListOf, type ListQuery, type ListShape } from '../http/list-query.js';
import { UuidParam } from '../http/uuid-param.js';
import { PublishDto } from './plan-requests.dto.js';
import { namedDeciders, presentPreview } from './present-preview.js';
import { PlanDto, PlanListDto, PlanTableDto } from './plan-responses.dto.js';
import { PublicationDto } from './publication-responses.dto.js';

const PLANS: ListShape<'code'> = { filters: ['state', 'code'], sorts: ['code'] };

@ApiTags('plans')
@Controller('v1/plans')
export class PlansController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(PLAN_QUERIES) private readonly plans: PlanQueries,
    @Inject(ORGANISATION_QUERIES) private readonly organisation: OrganisationQueries,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Các kế hoạch / Plans' })
  @ApiOkResponse({ type: PlanListDto })
  @ListOf(PLANS)
  async listPlans(@Acts() request: CommandRequest, @Listed(PLANS) query: ListQuery<'code'>): Promise<Page<PlanListItem>> {
    const filter = { state: query.all('state'), code: query.all('code') };
    const list = (actor: Actor): Promise<Page<PlanListItem>> => this.plans.list(readerIn(request.caller.tenant, actor), filter, query.page);
    return granted(await lookUp(this.commands.environment, request, 'plan.list', 'any-capacity', list));
  }

  @Get(':id')
  @ApiOperation({ summary: 'Một kế hoạch / One plan' })
  @ApiOkResponse({ type: PlanDto })
  async readPlan(@UuidParam('id') id: string, @Acts() request: CommandRequest): Promise<PlanListItem> {
    const plan = (actor: Actor): Promise<PlanListItem | null> => this.plans.plan(readerIn(request.caller.tenant, actor), id);
    return granted(await lookUp(this.commands.environment, request, 'plan.read', 'any-capacity', plan));
  }

  @Get(':id/items')
  @ApiOperation({ summary: 'Phụ lục như in, với tiến độ từng dòng / The table as printed, with progress per row' })
  @ApiOkResponse({ type: PlanTableDto })
  async listPlanItems(@UuidParam('id') id: string, @Acts() request: CommandRequest): Promise<object> {
    const table = async (actor: Actor): Promise<object | null> => {
      const reader = readerIn(request.caller.tenant, actor);
      return (await this.plans.plan(reader, id)) && this.plans.rows(reader, id);
    };
    return granted(await lookUp(this.commands.environment, request, 'plan.read', 'any-capacity', table));
  }

  @Post(':id/publish')
  @Changes()
  @ApiOperation({ summary: 'Giao kế hoạch (dryRun: xem trước) / Publish, or preview it' })
  @ApiOkResponse({ type: PublicationDto })
  publishPlan(
    @UuidParam('id') id: string,
    @Body() body: PublishDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<object> {
    const { dryRun = false, leadModes: modes = {}, submittingLeads = {}, issuers = {}, contributionDays = {} } = body;
    const choices = { modes, submittingLeads, issuers, contributionDays };
    return dryRun ? this.preview(id, choices, request, language) : this.publishNow(id, choices, request, language);
  }

  private async preview(id: string, choices: RowChoices, request: CommandRequest, language: Language): Promise<object> {
    const { environment } = this.commands;
    return this.presented(granted(await previewPublishing(environment, request, id, choices)), request, language);
  }

  private async publishNow(id: string, choices: RowChoices, request: CommandRequest, language: Language): Promise<object> {
    const { environment } = this.commands;
    const { result, replayed } = await this.commands.run(publishPlan(id, choices, environment.ids), request);
    const { planId, version, state, preview } = result;
    return new Answer({ id: planId, version, state, ...(await this.presented(preview, request, language)) }, replayed);
  }

  private async presented(preview: PublicationPreview, { caller }: CommandRequest, language: Language): Promise<object> {
    return presentPreview(preview, await this.organisation.names(caller.tenant, namedDeciders(preview)), language);
  }
}
