import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { addPartyAlias, addUnitAlias } from '#application/organisation/add-alias';
import { Answer } from '../http/answer.interceptor.js';
import { Acts, Changes } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { AddAliasDto } from './organisation-requests.dto.js';
import { PartyDto, UnitDto } from './organisation-responses.dto.js';

/** How units and groups are called: what a plan prints and nobody was called so far. */
@ApiTags('organisation')
@Controller('v1')
export class NamesController {
  constructor(@Inject(Commands) private readonly commands: Commands) {}

  @Post('units/:id/aliases')
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
}
