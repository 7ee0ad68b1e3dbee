import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { readDeciders } from '#application/plans/read-deciders';
import type { OrganisationQueries } from '#application/ports/queries/organisation';
import { ORGANISATION_QUERIES } from '#composition/tokens';
import { granted } from '../http/answer.js';
import type { Language } from '../http/api-request.js';
import { AskedLanguage } from '../http/asked-language.js';
import { Acts } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { Filtered, FilteredBy, type Filters } from '../http/filters.js';
import { UuidParam } from '../http/uuid-param.js';
import { wordedDecider } from '../tasks/worded-decider.js';
import { DecidersOfUnitDto } from './decider-responses.dto.js';

@ApiTags('plans')
@Controller('v1/plans')
export class DecidersController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(ORGANISATION_QUERIES) private readonly organisation: OrganisationQueries,
  ) {}

  @Get(':id/deciders')
  @ApiOperation({ summary: 'Ai quyết định nếu đơn vị này chủ trì / Who would decide if this unit led' })
  @ApiOkResponse({ type: DecidersOfUnitDto })
  @FilteredBy('unit', 'on')
  async listDeciders(
    @UuidParam('id') id: string,
    @Filtered(['unit', 'on']) filters: Filters,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<object> {
    const asked = { unit: filters.needed('unit'), on: filters.date('on') };
    const answer = granted(await readDeciders(this.commands.environment, this.organisation, request, id, asked));
    const items = answer.items.map(({ deciders, ...decision }) => ({
      ...decision,
      deciders: deciders.map((decider) => wordedDecider(decider, language)),
    }));
    return { ...answer, items };
  }
}
