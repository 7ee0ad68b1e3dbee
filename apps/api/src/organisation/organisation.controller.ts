import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { lookUp } from '#application/execute-command/look-up';
import type { OrganisationQueries, PersonListItem, Versioned } from '#application/ports/queries/organisation';
import type { Page } from '#application/ports/queries/page';
import { ORGANISATION_QUERIES } from '#composition/tokens';
import type { Party } from '#domain/organisation/party';
import type { Unit } from '#domain/organisation/unit';
import { granted } from '../http/answer.js';
import { Acts } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { Listed, ListOf, type ListQuery, type ListShape } from '../http/list-query.js';
import { PartyListDto, PersonListDto, UnitListDto } from './organisation-responses.dto.js';

const UNITS: ListShape<'code'> = { filters: ['code', 'type', 'parent'], sorts: ['code'], searched: true };
const PARTIES: ListShape<'name'> = { filters: [], sorts: ['name'] };
const PEOPLE: ListShape<'name'> = { filters: ['unit'], sorts: ['name'], searched: true };

@ApiTags('organisation')
@Controller('v1')
export class OrganisationController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(ORGANISATION_QUERIES) private readonly organisation: OrganisationQueries,
  ) {}

  @Get('units')
  @ApiOperation({ summary: 'Các đơn vị / Units' })
  @ApiOkResponse({ type: UnitListDto })
  @ListOf(UNITS)
  async listUnits(@Acts() request: CommandRequest, @Listed(UNITS) query: ListQuery<'code'>): Promise<Page<Versioned<Unit>>> {
    const filter = { code: query.all('code'), type: query.all('type'), parent: query.all('parent'), words: query.words };
    return this.list(request, () => this.organisation.units(request.caller.tenant, filter, query.page));
  }

  @Get('unit-groups')
  @ApiOperation({ summary: 'Nhóm đơn vị, vai trò và bên ngoài có tên trong kế hoạch / Groups, roles and outside parties' })
  @ApiOkResponse({ type: PartyListDto })
  @ListOf(PARTIES)
  async listUnitGroups(@Acts() request: CommandRequest, @Listed(PARTIES) query: ListQuery<'name'>): Promise<Page<Versioned<Party>>> {
    return this.list(request, () => this.organisation.parties(request.caller.tenant, query.page));
  }

  @Get('people')
  @ApiOperation({ summary: 'Cán bộ, công chức và tư cách / People and their memberships' })
  @ApiOkResponse({ type: PersonListDto })
  @ListOf(PEOPLE)
  async listPeople(@Acts() request: CommandRequest, @Listed(PEOPLE) query: ListQuery<'name'>): Promise<Page<PersonListItem>> {
    const filter = { unit: query.all('unit'), words: query.words };
    return this.list(request, () => this.organisation.people(request.caller.tenant, filter, query.page));
  }

  private async list<Item>(request: CommandRequest, work: () => Promise<Page<Item>>): Promise<Page<Item>> {
    return granted(await lookUp(this.commands.environment, request, 'organisation.list', 'any-capacity', work));
  }
}
