import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { lookUp } from '#application/execute-command/look-up';
import { endAbsence } from '#application/organisation/end-absence';
import { recordAbsence } from '#application/organisation/record-absence';
import type { AbsenceListItem, OrganisationQueries } from '#application/ports/queries/organisation';
import type { Page } from '#application/ports/queries/page';
import { ORGANISATION_QUERIES } from '#composition/tokens';
import { granted } from '../http/answer.js';
import { Answer } from '../http/answer.interceptor.js';
import { Acts, Changes, Creates } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { Listed, ListOf, type ListQuery, type ListShape } from '../http/list-query.js';
import { UuidParam } from '../http/uuid-param.js';
import { AbsenceDto, AbsenceListDto, EndAbsenceDto, RecordAbsenceDto } from './absence.dto.js';

const ABSENCES: ListShape<'validFrom'> = { filters: ['unit', 'person', 'on'], sorts: ['validFrom'] };

/** Who is away: what they have in hand is their unit's in those days. */
@ApiTags('organisation')
@Controller('v1/absences')
export class AbsencesController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(ORGANISATION_QUERIES) private readonly organisation: OrganisationQueries,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Ai vắng mặt từ một ngày trở đi (mặc định: hôm nay) / Who is away on a day or later, today by default' })
  @ApiOkResponse({ type: AbsenceListDto })
  @ListOf(ABSENCES)
  async listAbsences(@Acts() request: CommandRequest, @Listed(ABSENCES) query: ListQuery<'validFrom'>): Promise<Page<AbsenceListItem>> {
    const [unit, person, on] = [query.all('unit'), query.all('person'), query.date('on')];
    const answer = await lookUp(this.commands.environment, request, 'absence.list', 'any-capacity', (_actor, { today }) =>
      this.organisation.absences(request.caller.tenant, { unit, person, from: on ?? today }, query.page),
    );
    return granted(answer);
  }

  @Post()
  @Creates()
  @ApiOperation({
    summary:
      'Ghi nhận vắng mặt, cho mình hoặc cho người của đơn vị; việc đang giữ trở về đơn vị trong thời gian đó / Write down that somebody is away, oneself or one of a unit’s people; what they have in hand is the unit’s in those days',
  })
  @ApiCreatedResponse({ type: AbsenceDto })
  async recordAbsence(@Body() body: RecordAbsenceDto, @Acts() request: CommandRequest): Promise<Answer<object>> {
    const { personId, validFrom, validTo = null, reason = null } = body;
    const absence = { id: this.commands.newId(), personId, validFrom, validTo, reason };
    const { result, replayed } = await this.commands.run(recordAbsence(absence), request);
    return new Answer({ ...absence, ...result, version: 1 }, replayed);
  }

  @Post(':id/end')
  @Changes()
  @ApiOperation({ summary: 'Đã trở lại, hoặc thôi không vắng nữa / Somebody is back, or does not go' })
  @ApiOkResponse({ type: AbsenceDto })
  async endAbsence(
    @UuidParam('id') id: string,
    @Body() { backOn }: EndAbsenceDto,
    @Acts() request: CommandRequest,
  ): Promise<Answer<object>> {
    const { result, replayed } = await this.commands.run(endAbsence(id, backOn), request);
    return new Answer(result, replayed);
  }
}
