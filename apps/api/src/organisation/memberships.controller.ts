import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { addMembership } from '#application/organisation/add-membership';
import { endMembership } from '#application/organisation/end-term';
import { Answer } from '../http/answer.interceptor.js';
import { Acts, Changes, Creates } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { AddMembershipDto, EndTermDto } from './organisation-requests.dto.js';
import { MembershipDto } from './organisation-responses.dto.js';

@ApiTags('organisation')
@Controller('v1/memberships')
export class MembershipsController {
  constructor(@Inject(Commands) private readonly commands: Commands) {}

  @Post()
  @Creates()
  @ApiOperation({ summary: 'Giao cho một người một tư cách ở đơn vị / Give a person a role in a unit' })
  @ApiCreatedResponse({ type: MembershipDto })
  async addMembership(@Body() body: AddMembershipDto, @Acts() request: CommandRequest): Promise<Answer<object>> {
    const { personId, unitId, role, validFrom, validTo = null } = body;
    const membership = { id: this.commands.newId(), personId, unitId, role, validFrom, validTo };
    const { result, replayed } = await this.commands.run(addMembership(membership), request);
    return new Answer({ ...membership, ...result, version: 1 }, replayed);
  }

  @Post(':id/end')
  @Changes()
  @ApiOperation({ summary: 'Kết thúc một tư cách / End a membership' })
  @ApiOkResponse({ type: MembershipDto })
  async endMembership(
    @UuidParam('id') id: string,
    @Body() { lastDay, reason }: EndTermDto,
    @Acts() request: CommandRequest,
  ): Promise<Answer<object>> {
    const { result, replayed } = await this.commands.run(endMembership(id, lastDay, reason), request);
    return new Answer(result, replayed);
  }
}
