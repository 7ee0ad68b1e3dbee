import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { lookUp } from '#application/execute-command/look-up';
import { addDeputy } from '#application/organisation/add-deputy';
import { endDeputy } from '#application/organisation/end-term';
import type { DeputyListItem, OrganisationQueries } from '#application/ports/queries/organisation';
import type { Page } from '#application/ports/queries/page';
import { ORGANISATION_QUERIES } from '#composition/tokens';
import { granted } from '../http/answer.js';
import { Answer } from '../http/answer.interceptor.js';
import { Acts, Changes, Creates } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { Listed, ListOf, type ListQuery, type ListShape } from '../http/list-query.js';
import { UuidParam } from '../http/uuid-param.js';
import { AddDeputyDto, EndTermDto } from './organisation-requests.dto.js';
import { DeputyDto, DeputyListDto } from './organisation-responses.dto.js';

const DEPUTIES: ListShape<'validFrom'> = { filters: ['unit', 'on'], sorts: ['validFrom'] };

/** Who stands in for whom: a record that people read, which gives no rights yet. */
@ApiTags('organisation')
@Controller('v1/deputies')
export class DeputiesController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(ORGANISATION_QUERIES) private readonly organisation: OrganisationQueries,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Ai thay ai tại một ngày (mặc định: hôm nay) / Who stands in for whom on a day, today by default' })
  @ApiOkResponse({ type: DeputyListDto })
  @ListOf(DEPUTIES)
  async listDeputies(@Acts() request: CommandRequest, @Listed(DEPUTIES) query: ListQuery<'validFrom'>): Promise<Page<DeputyListItem>> {
    const [unit, on] = [query.all('unit'), query.date('on')];
    const answer = await lookUp(this.commands.environment, request, 'deputy.list', 'any-capacity', (_actor, { today }) =>
      this.organisation.deputies(request.caller.tenant, { unit, on: on ?? today }, query.page),
    );
    return granted(answer);
  }

  @Post()
  @Creates()
  @ApiOperation({ summary: 'Ghi nhận người thay (chưa trao quyền) / Write down who stands in; it gives no rights yet' })
  @ApiCreatedResponse({ type: DeputyDto })
  async addDeputy(@Body() body: AddDeputyDto, @Acts() request: CommandRequest): Promise<Answer<object>> {
    const { personId, forPersonId, unitId, role, validFrom, validTo = null, legalBasis } = body;
    const deputy = { id: this.commands.newId(), personId, forPersonId, unitId, role, validFrom, validTo, legalBasis };
    const { result, replayed } = await this.commands.run(addDeputy(deputy), request);
    return new Answer({ ...deputy, ...result, version: 1 }, replayed);
  }

  @Post(':id/end')
  @Changes()
  @ApiOperation({ summary: 'Kết thúc việc thay / End it' })
  @ApiOkResponse({ type: DeputyDto })
  async endDeputy(
    @UuidParam('id') id: string,
    @Body() { lastDay, reason }: EndTermDto,
    @Acts() request: CommandRequest,
  ): Promise<Answer<object>> {
    const { result, replayed } = await this.commands.run(endDeputy(id, lastDay, reason), request);
    return new Answer(result, replayed);
  }
}
