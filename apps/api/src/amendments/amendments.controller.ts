import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { approveAmendment, previewAmendmentApproval, withdrawAmendment } from '#application/plans/amendment/decide-amendment';
import { granted } from '../http/answer.js';
import { Answer } from '../http/answer.interceptor.js';
import type { Language } from '../http/api-request.js';
import { AskedLanguage } from '../http/asked-language.js';
import { Acts, Changes } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { ApproveAmendmentDto, WithdrawAmendmentDto } from './amendment-requests.dto.js';
import { AmendmentEffectDto, AmendmentWithdrawnDto } from './amendment-responses.dto.js';
import { presentAmendmentEffect } from './present-amendment.js';

/** An amendment that waits for a second person. */
@ApiTags('plans')
@Controller('v1/amendments')
export class AmendmentsController {
  constructor(@Inject(Commands) private readonly commands: Commands) {}

  @Post(':id/approve')
  @Changes()
  @ApiOperation({
    summary: 'Duyệt sửa đổi, bổ sung: người thứ hai (dryRun: xem trước) / Approve an amendment as the second person, or preview it',
  })
  @ApiOkResponse({ type: AmendmentEffectDto })
  async approveAmendment(
    @UuidParam('id') id: string,
    @Body() { dryRun = false }: ApproveAmendmentDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<object> {
    const { environment } = this.commands;
    if (dryRun) return presentAmendmentEffect(granted(await previewAmendmentApproval(environment, request, id)), language);
    const { result, replayed } = await this.commands.run(approveAmendment(id, environment.ids), request);
    return new Answer({ id, state: result.state, version: result.version, ...presentAmendmentEffect(result, language) }, replayed);
  }

  @Post(':id/withdraw')
  @Changes()
  @ApiOperation({ summary: 'Rút lần sửa đổi, bổ sung đang chờ / Withdraw an amendment that waits' })
  @ApiOkResponse({ type: AmendmentWithdrawnDto })
  async withdrawAmendment(
    @UuidParam('id') id: string,
    @Body() { reason }: WithdrawAmendmentDto,
    @Acts() request: CommandRequest,
  ): Promise<object> {
    const { result, replayed } = await this.commands.run(withdrawAmendment(id, reason), request);
    return new Answer({ ...result }, replayed);
  }
}
