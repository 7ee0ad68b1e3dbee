import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { addCalendarDay, previewCalendarDay, previewWithdrawal, withdrawCalendarDay } from '#application/calendar/change-calendar';
import { readCalendar } from '#application/calendar/read-calendar';
import { granted } from '../http/answer.js';
import { Answer } from '../http/answer.interceptor.js';
import type { Language } from '../http/api-request.js';
import { AskedLanguage } from '../http/asked-language.js';
import { Acts, Changes, Creates } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { legalYear } from '../http/legal-date.js';
import { UuidParam } from '../http/uuid-param.js';
import { presentRedating } from '../occurrences/present-occurrence.js';
import { AddCalendarDayDto, CalendarChangedDto, CalendarDto, WithdrawCalendarDayDto } from './calendar.dto.js';

/** Working days: the nation's, and over them the tenant's own. */
@ApiTags('calendars')
@Controller('v1/calendars')
export class CalendarController {
  constructor(@Inject(Commands) private readonly commands: Commands) {}

  @Get(':year')
  @ApiOperation({ summary: 'Ngày nghỉ và ngày làm bù của một năm / Days off, and days worked instead, of a year' })
  @ApiParam({ name: 'year', schema: { type: 'integer', minimum: 1900, maximum: 2100 } })
  @ApiOkResponse({ type: CalendarDto })
  async readCalendar(@Param('year') year: string, @Acts() request: CommandRequest): Promise<object> {
    return granted(await readCalendar(this.commands.environment, request, legalYear('year', year)));
  }

  @Post('days')
  @Creates()
  @ApiOperation({ summary: 'Thêm ngày nghỉ hoặc làm bù (dryRun: xem hạn nào đổi) / Add a day, or see which dates it moves' })
  @ApiCreatedResponse({ type: CalendarChangedDto })
  async addCalendarDay(
    @Body() { dryRun = false, date, kind, name, announcement }: AddCalendarDayDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<object> {
    const day = { id: this.commands.newId(), date, kind, name, announcement };
    if (dryRun) return presentRedating(granted(await previewCalendarDay(this.commands.environment, request, day)), language);
    const { result, replayed } = await this.commands.run(addCalendarDay(day), request);
    const { tasks, ...made } = result;
    return new Answer({ ...made, ...presentRedating({ tasks, blockers: [] }, language) }, replayed);
  }

  @Post('days/:id/withdraw')
  @Changes()
  @ApiOperation({ summary: 'Rút lại một ngày đã nhập / Take a day back' })
  @ApiOkResponse({ type: CalendarChangedDto })
  async withdrawCalendarDay(
    @UuidParam('id') id: string,
    @Body() { dryRun = false, reason }: WithdrawCalendarDayDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<object> {
    if (dryRun) return presentRedating(granted(await previewWithdrawal(this.commands.environment, request, id)), language);
    const { result, replayed } = await this.commands.run(withdrawCalendarDay(id, reason), request);
    const { tasks, ...made } = result;
    return new Answer({ ...made, ...presentRedating({ tasks, blockers: [] }, language) }, replayed);
  }
}
