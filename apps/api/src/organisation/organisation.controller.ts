import { Controller, Get, Inject, Post, Body } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest, Moment } from '#application/execute-command/command';
import { lookUp } from '#application/execute-command/look-up';
import { addPartyAlias } from '#application/organisation/add-alias';
import { addPerson } from '#application/organisation/add-person';
import { readDaysOfChange } from '#application/organisation/read-days-of-change';
import type { OrganisationQueries, PersonListItem, Versioned } from '#application/ports/queries/organisation';
import type { Page } from '#application/ports/queries/page';
import { ORGANISATION_QUERIES } from '#composition/tokens';
import type { Party } from '#domain/organisation/party';
import type { Unit } from '#domain/organisation/unit';
import { granted } from '../http/answer.js';
import { Answer } from '../http/answer.interceptor.js';
import { Acts, Changes, Creates } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { Filtered, FilteredBy, type Filters } from '../http/filters.js';
import { Listed, ListOf, type ListQuery, type ListShape } from '../http/list-query.js';
import { UuidParam } from '../http/uuid-param.js';
import { AddAliasDto, AddPersonDto } from './organisation-requests.dto.js';
import { DaysOfChangeDto, PartyDto, PartyListDto, PersonDto, PersonListDto, UnitListDto } from './organisation-responses.dto.js';

const UNITS: ListShape<'code'> = { filters: ['code', 'type', 'parent', 'on'], sorts: ['code'], searched: true };
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
  @ApiOperation({ summary: 'Các đơn vị đang hoạt động tại một ngày (mặc định: hôm nay) / Units in force on a day, today by default' })
  @ApiOkResponse({ type: UnitListDto })
  @ListOf(UNITS)
  async listUnits(@Acts() request: CommandRequest, @Listed(UNITS) query: ListQuery<'code'>): Promise<Page<Versioned<Unit>>> {
    const filter = { code: query.all('code'), type: query.all('type'), parent: query.all('parent'), words: query.words };
    const on = query.date('on');
    return this.list(request, ({ today }) => this.organisation.units(request.caller.tenant, { ...filter, on: on ?? today }, query.page));
  }

  @Get('unit-groups')
  @ApiOperation({ summary: 'Nhóm đơn vị, vai trò và bên ngoài có tên trong kế hoạch / Groups, roles and outside parties' })
  @ApiOkResponse({ type: PartyListDto })
  @ListOf(PARTIES)
  async listUnitGroups(@Acts() request: CommandRequest, @Listed(PARTIES) query: ListQuery<'name'>): Promise<Page<Versioned<Party>>> {
    return this.list(request, () => this.organisation.parties(request.caller.tenant, query.page));
  }

  @Post('unit-groups/:id/aliases')
  @Changes()
  @ApiOperation({ summary: 'Thêm tên gọi khác của nhóm đơn vị / Let a group be known by another name' })
  @ApiOkResponse({ type: PartyDto })
  async addUnitGroupAlias(
    @UuidParam('id') id: string,
    @Body() { alias }: AddAliasDto,
    @Acts() request: CommandRequest,
  ): Promise<Answer<object>> {
    const { result, replayed } = await this.commands.run(addPartyAlias(id, alias), request);
    return new Answer(result, replayed);
  }

  @Get('organisation/changes')
  @ApiOperation({ summary: 'Những ngày trong năm mà tổ chức thay đổi / The days of a year on which the organisation changes' })
  @ApiOkResponse({ type: DaysOfChangeDto })
  @FilteredBy('year')
  async listOrganisationChanges(@Filtered(['year']) filters: Filters, @Acts() request: CommandRequest): Promise<object> {
    return granted(await readDaysOfChange(this.commands.environment, request, filters.year('year')));
  }

  @Get('people')
  @ApiOperation({ summary: 'Cán bộ, công chức và tư cách / People and their memberships' })
  @ApiOkResponse({ type: PersonListDto })
  @ListOf(PEOPLE)
  async listPeople(@Acts() request: CommandRequest, @Listed(PEOPLE) query: ListQuery<'name'>): Promise<Page<PersonListItem>> {
    const filter = { unit: query.all('unit'), words: query.words };
    return this.list(request, () => this.organisation.people(request.caller.tenant, filter, query.page));
  }

  @Post('people')
  @Creates()
  @ApiOperation({ summary: 'Thêm một người cùng tư cách đầu tiên ở một đơn vị / Add a person with a first role in a unit' })
  @ApiCreatedResponse({ type: PersonDto })
  async addPerson(@Body() body: AddPersonDto, @Acts() request: CommandRequest): Promise<Answer<object>> {
    const { name, unitId, role, validFrom, validTo = null } = body;
    const personId = this.commands.newId();
    const membership = { id: this.commands.newId(), personId, unitId, role, validFrom, validTo };
    const { result, replayed } = await this.commands.run(addPerson({ name, membership }), request);
    return new Answer(result, replayed);
  }

  private async list<Item>(request: CommandRequest, work: (moment: Moment) => Promise<Page<Item>>): Promise<Page<Item>> {
    return granted(await lookUp(this.commands.environment, request, 'organisation.list', 'any-capacity', (_actor, moment) => work(moment)));
  }
}
