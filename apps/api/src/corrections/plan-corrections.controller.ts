import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { lookUp } from '#application/execute-command/look-up';
import { readerIn } from '#application/execute-command/reader-in';
import { correctItem, previewItemCorrection } from '#application/plans/correction/correct-item';
import type { PlanQueries } from '#application/ports/queries/plans';
import { PLAN_QUERIES } from '#composition/tokens';
import type { Actor } from '#domain/organisation/capacity';
import { granted } from '../http/answer.js';
import { Answer } from '../http/answer.interceptor.js';
import type { Language } from '../http/api-request.js';
import { AskedLanguage } from '../http/asked-language.js';
import { Acts, Changes } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { CorrectItemDto } from './correction-requests.dto.js';
import { ItemCorrectionDto, PlanCorrectionListDto } from './correction-responses.dto.js';
import { presentItemCorrection } from './present-correction.js';

/** Corrections of rows of a published plan (đính chính). */
@ApiTags('plans')
@Controller('v1/plans')
export class PlanCorrectionsController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(PLAN_QUERIES) private readonly plans: PlanQueries,
  ) {}

  @Get(':id/corrections')
  @ApiOperation({ summary: 'Các đính chính của kế hoạch, mới nhất trước / The corrections of a plan, latest first' })
  @ApiOkResponse({ type: PlanCorrectionListDto })
  async listCorrections(@UuidParam('id') id: string, @Acts() request: CommandRequest): Promise<object> {
    const { tenant } = request.caller;
    const corrections = async (actor: Actor): Promise<object | null> =>
      (await this.plans.plan(readerIn(tenant, actor), id)) && { items: await this.plans.corrections(tenant, id) };
    return granted(await lookUp(this.commands.environment, request, 'plan.read', 'any-capacity', corrections));
  }

  @Post(':id/corrections')
  @Changes()
  @ApiOperation({
    summary: 'Đính chính một dòng (dryRun: xem trước) / Correct a row, or preview it',
    description:
      'Đổi chủ trì hoặc thời hạn thì chờ người thứ hai duyệt. / Where a lead or a date changes, a second person must approve (docs/adr/0012).',
  })
  @ApiOkResponse({ type: ItemCorrectionDto })
  async correctItem(
    @UuidParam('id') id: string,
    @Body() { dryRun = false, itemId, reason = '', actingAs: _capacity, ...wanted }: CorrectItemDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<object> {
    const { environment } = this.commands;
    if (dryRun) return presentItemCorrection(granted(await previewItemCorrection(environment, request, id, { itemId, wanted })), language);
    const command = correctItem(this.commands.newId(), id, { itemId, wanted, reason }, environment.ids);
    const { result, replayed } = await this.commands.run(command, request);
    const { correction, version } = result;
    return new Answer({ id: correction.id, state: correction.state, version, ...presentItemCorrection(result, language) }, replayed);
  }
}
