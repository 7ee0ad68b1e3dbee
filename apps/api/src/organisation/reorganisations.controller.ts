import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { lookUp } from '#application/execute-command/look-up';
import { rehearseReorganisation, reorganise } from '#application/organisation/reorganise/reorganise';
import type { AppliedReorganisation, OrganisationQueries } from '#application/ports/queries/organisation';
import type { Page } from '#application/ports/queries/page';
import { ORGANISATION_QUERIES } from '#composition/tokens';
import type { Role } from '#domain/organisation/capacity';
import type { Reorganisation, ReorganisationStep } from '#domain/organisation/reorganisation/reorganisation';
import { granted } from '../http/answer.js';
import { Answer } from '../http/answer.interceptor.js';
import type { Language } from '../http/api-request.js';
import { AskedLanguage } from '../http/asked-language.js';
import { Acts, Creates } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { Listed, ListOf, type ListQuery, type ListShape } from '../http/list-query.js';
import { presentBlocker } from '../problems/present-blocker.js';
import { ReorganisationDto, type ReorganisationStepDto } from './reorganisation-requests.dto.js';
import { RehearsalDto, ReorganisationListDto, ReorganisedDto } from './reorganisation-responses.dto.js';

const REORGANISATIONS: ListShape<'effectiveOn'> = { filters: [], sorts: ['effectiveOn'] };

/** Renaming, merging, splitting and ending units, with everything that is open in them. */
@ApiTags('organisation')
@Controller('v1/reorganisations')
export class ReorganisationsController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(ORGANISATION_QUERIES) private readonly organisation: OrganisationQueries,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Các lần sắp xếp tổ chức đã áp dụng / Reorganisations that were applied' })
  @ApiOkResponse({ type: ReorganisationListDto })
  @ListOf(REORGANISATIONS)
  async listReorganisations(
    @Acts() request: CommandRequest,
    @Listed(REORGANISATIONS) query: ListQuery<'effectiveOn'>,
  ): Promise<Page<AppliedReorganisation>> {
    const answer = await lookUp(this.commands.environment, request, 'reorganisation.list', 'any-capacity', () =>
      this.organisation.reorganisations(request.caller.tenant, query.page),
    );
    return granted(answer);
  }

  @Post('rehearse')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Diễn tập: việc của từng đơn vị sáng hôm đó, chưa ghi gì / Rehearse: every queue on that morning, nothing written',
  })
  @ApiOkResponse({ type: RehearsalDto })
  async rehearseReorganisation(
    @Body() body: ReorganisationDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<object> {
    const acting = { ...request, actingAs: body.actingAs ?? null };
    const seen = granted(await rehearseReorganisation(this.commands.environment, acting, reorganisationOf(body)));
    const inWords = (blockers: typeof seen.blockers): object[] => blockers.map((blocker) => presentBlocker(blocker, language));
    return { ...seen, warnings: inWords(seen.warnings), blockers: inWords(seen.blockers) };
  }

  @Post()
  @Creates()
  @ApiOperation({ summary: 'Áp dụng: chuyển mọi việc đang làm trong một lần / Apply it: everything open moves at once' })
  @ApiCreatedResponse({ type: ReorganisedDto })
  async reorganise(@Body() body: ReorganisationDto, @Acts() request: CommandRequest): Promise<Answer<object>> {
    const id = this.commands.newId();
    const { ids } = this.commands.environment;
    const { result, replayed } = await this.commands.run(reorganise(id, reorganisationOf(body), ids), request);
    return new Answer(result, replayed);
  }
}

function reorganisationOf({
  name,
  legalBasis,
  effectiveOn,
  steps,
  planOwners = {},
  roles = {},
  leaving = [],
}: ReorganisationDto): Reorganisation {
  const leavers = Object.fromEntries(leaving.map((id): [string, Role | null] => [id, null]));
  return { name, legalBasis, effectiveOn, planOwners, roles: { ...roles, ...leavers }, steps: steps.map(stepOf) };
}

/** The fields of each kind are there: the DTO has seen to it. */
function stepOf({
  kind,
  made,
  unit = '',
  units = [],
  name = '',
  parent = '',
  into = '',
  successor = '',
  parts = [],
  heir = '',
}: ReorganisationStepDto): ReorganisationStep {
  switch (kind) {
    case 'create': {
      if (made === undefined) throw new Error('a step that makes a unit does not say which');
      const { aliases = [], officerSubmits = false, verified = true, ...said } = made;
      return { kind, made: { ...said, aliases, officerSubmits, verified } };
    }
    case 'rename':
      return { kind, unit, name };
    case 'move':
      return { kind, unit, parent };
    case 'merge':
      return { kind, units, into };
    case 'dissolve':
      return { kind, unit, successor };
    case 'split':
      return { kind, unit, parts, heir };
  }
}
