import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { confirmNothingArose, previewNothingArose, type NilReturnPreview } from '#application/plans/on-demand/confirm-nothing-arose';
import { readOnDemandOfPlan, readOnDemandOfUnit } from '#application/plans/on-demand/read-on-demand';
import type { OnDemandLine } from '#domain/plan/on-demand/on-demand';
import { granted } from '../http/answer.js';
import { Answer } from '../http/answer.interceptor.js';
import type { Language } from '../http/api-request.js';
import { AskedLanguage } from '../http/asked-language.js';
import { Acts, Creates } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { presentBlocker } from '../problems/present-blocker.js';
import { ConfirmNothingAroseDto, NilReturnDto, OnDemandListDto, OnDemandOfUnitDto } from './on-demand.dto.js';

/** Rows that ask for something when it arises, and a unit's word that nothing did (docs/adr/0013). */
@ApiTags('obligations')
@Controller('v1')
export class OnDemandController {
  constructor(@Inject(Commands) private readonly commands: Commands) {}

  @Get('units/:id/on-demand')
  @ApiOperation({ summary: 'Các mục “khi có phát sinh” của đơn vị, theo quý / What is asked of a unit when it arises, by quarter' })
  @ApiOkResponse({ type: OnDemandOfUnitDto })
  async listOnDemandOfUnit(@UuidParam('id') id: string, @Acts() request: CommandRequest): Promise<object> {
    const { mayConfirm, lines } = granted(await readOnDemandOfUnit(this.commands.environment, request, id));
    return { mayConfirm, items: lines.map(presented) };
  }

  @Get('plans/:id/on-demand')
  @ApiOperation({
    summary: 'Các mục “khi có phát sinh” của kế hoạch: đơn vị nào đã xác nhận / Which units have said what of a plan’s rows',
  })
  @ApiOkResponse({ type: OnDemandListDto })
  async listOnDemandOfPlan(@UuidParam('id') id: string, @Acts() request: CommandRequest): Promise<object> {
    const lines = granted(await readOnDemandOfPlan(this.commands.environment, request, id));
    return { items: lines.map(presented) };
  }

  @Post('units/:id/nil-returns')
  @Creates()
  @ApiOperation({
    summary:
      'Xác nhận không phát sinh cho mọi mục của đơn vị trong kỳ (dryRun: xem trước) / Say that nothing arose in a period, or preview it',
  })
  @ApiCreatedResponse({ type: NilReturnDto })
  async confirmNothingArose(
    @UuidParam('id') unitId: string,
    @Body() { dryRun = false, period }: ConfirmNothingAroseDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<object> {
    const said = { unitId, period };
    if (dryRun) return presentedReturn(granted(await previewNothingArose(this.commands.environment, request, said)), language);
    const { result, replayed } = await this.commands.run(confirmNothingArose(this.commands.newId(), said), request);
    return new Answer({ id: result.id, ...presentedReturn(result, language) }, replayed);
  }
}

function presentedReturn({ rows, blockers }: NilReturnPreview, language: Language): object {
  return { rows: rows.map(presented), blockers: blockers.map((blocker) => presentBlocker(blocker, language)) };
}

function presented({ plan, item, unit, period, reading, tasks, confirmed }: OnDemandLine): object {
  return {
    plan: { id: plan.id, code: plan.code },
    item: { id: item.id, path: item.path, content: item.content },
    unit: { id: unit.id, code: unit.code, name: unit.name },
    period: period.label,
    from: period.from,
    to: period.to,
    reading,
    tasks,
    confirmedBy: confirmed?.confirmedBy ?? null,
    confirmedAt: confirmed?.confirmedAt ?? null,
  };
}
