import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { approveCorrection, previewApproval, withdrawCorrection } from '#application/plans/correction/decide-correction';
import { granted } from '../http/answer.js';
import { Answer } from '../http/answer.interceptor.js';
import type { Language } from '../http/api-request.js';
import { AskedLanguage } from '../http/asked-language.js';
import { Acts, Changes } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { ApproveCorrectionDto, WithdrawCorrectionDto } from './correction-requests.dto.js';
import { CorrectionWithdrawnDto, ItemCorrectionDto } from './correction-responses.dto.js';
import { presentItemCorrection } from './present-correction.js';

/** A correction that waits for a second person. */
@ApiTags('plans')
@Controller('v1/corrections')
export class CorrectionsController {
  constructor(@Inject(Commands) private readonly commands: Commands) {}

  @Post(':id/approve')
  @Changes()
  @ApiOperation({
    summary: 'Duyệt đính chính: người thứ hai (dryRun: xem trước) / Approve a correction as the second person, or preview it',
  })
  @ApiOkResponse({ type: ItemCorrectionDto })
  async approveCorrection(
    @UuidParam('id') id: string,
    @Body() { dryRun = false }: ApproveCorrectionDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<object> {
    const { environment } = this.commands;
    if (dryRun) return presentItemCorrection(granted(await previewApproval(environment, request, id)), language);
    const { result, replayed } = await this.commands.run(approveCorrection(id, environment.ids), request);
    return new Answer({ id, state: result.state, version: result.version, ...presentItemCorrection(result, language) }, replayed);
  }

  @Post(':id/withdraw')
  @Changes()
  @ApiOperation({ summary: 'Rút đính chính đang chờ / Withdraw a correction that waits' })
  @ApiOkResponse({ type: CorrectionWithdrawnDto })
  async withdrawCorrection(
    @UuidParam('id') id: string,
    @Body() { reason }: WithdrawCorrectionDto,
    @Acts() request: CommandRequest,
  ): Promise<object> {
    const { result, replayed } = await this.commands.run(withdrawCorrection(id, reason), request);
    return new Answer({ ...result }, replayed);
  }
}
