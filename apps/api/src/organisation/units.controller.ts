import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { addUnitAlias } from '#application/organisation/add-alias';
import { readUnit, type UnitPage } from '#application/organisation/read-unit';
import type { OrganisationQueries } from '#application/ports/queries/organisation';
import { ORGANISATION_QUERIES } from '#composition/tokens';
import { granted } from '../http/answer.js';
import { Answer } from '../http/answer.interceptor.js';
import { Acts, Changes } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { Filtered, FilteredBy, type Filters } from '../http/filters.js';
import { UuidParam } from '../http/uuid-param.js';
import { AddAliasDto } from './organisation-requests.dto.js';
import { UnitDto, UnitPageDto } from './organisation-responses.dto.js';

/** One unit: its page, and how it is called. */
@ApiTags('organisation')
@Controller('v1/units')
export class UnitsController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(ORGANISATION_QUERIES) private readonly organisation: OrganisationQueries,
  ) {}

  @Get(':id')
  @ApiOperation({ summary: 'Một đơn vị tại một ngày: tên gọi, cơ quan, người, nhóm / One unit on a day' })
  @ApiOkResponse({ type: UnitPageDto })
  @FilteredBy('on')
  async readUnit(@UuidParam('id') id: string, @Filtered(['on']) filters: Filters, @Acts() request: CommandRequest): Promise<UnitPage> {
    return granted(await readUnit(this.commands.environment, this.organisation, request, id, filters.date('on')));
  }

  @Post(':id/aliases')
  @Changes()
  @ApiOperation({ summary: 'Thêm tên gọi khác của đơn vị / Let a unit be known by another name' })
  @ApiOkResponse({ type: UnitDto })
  async addUnitAlias(
    @UuidParam('id') id: string,
    @Body() { alias }: AddAliasDto,
    @Acts() request: CommandRequest,
  ): Promise<Answer<object>> {
    const { result, replayed } = await this.commands.run(addUnitAlias(id, alias), request);
    return new Answer(result, replayed);
  }
}
