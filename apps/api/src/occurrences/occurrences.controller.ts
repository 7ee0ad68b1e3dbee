import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { lookUp } from '#application/execute-command/look-up';
import { readerIn } from '#application/execute-command/reader-in';
import { correctOccurrence, previewCorrection, type EventCorrection } from '#application/occurrences/correct-occurrence';
import { readAwaited } from '#application/occurrences/read-awaited';
import { openFurther, previewFurther } from '#application/occurrences/open-further';
import { previewOccurrence, registerOccurrence } from '#application/occurrences/register-occurrence';
import type { OccurrenceQueries } from '#application/ports/queries/occurrences';
import { OCCURRENCE_QUERIES } from '#composition/tokens';
import type { EventFacts } from '#domain/occurrence/occurrence';
import { granted } from '../http/answer.js';
import { Answer } from '../http/answer.interceptor.js';
import type { Language } from '../http/api-request.js';
import { AskedLanguage } from '../http/asked-language.js';
import { Acts, Changes, Creates } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { Listed, ListOf, type ListQuery, type ListShape } from '../http/list-query.js';
import { UuidParam } from '../http/uuid-param.js';
import { CorrectOccurrenceDto, OpenFurtherDto, RegisterOccurrenceDto } from './occurrence-requests.dto.js';
import { AwaitedListDto, CorrectionDto, DossierDto, OccurrenceListDto, OccurrencePreviewDto } from './occurrence-responses.dto.js';
import { presentRedating, presentEventPreview, presentKind, presentOccurrence } from './present-occurrence.js';

const OCCURRENCES: ListShape<'occurredOn'> = {
  filters: ['kind'],
  ranges: ['occurredOn'],
  sorts: ['occurredOn'],
  searched: true,
  order: '-occurredOn',
};

/** The event register (sổ sự kiện): what happened, and what it set going. */
@ApiTags('occurrences')
@Controller('v1/occurrences')
export class OccurrencesController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(OCCURRENCE_QUERIES) private readonly occurrences: OccurrenceQueries,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Sổ sự kiện / The event register' })
  @ApiOkResponse({ type: OccurrenceListDto })
  @ListOf(OCCURRENCES)
  async listOccurrences(
    @Acts() request: CommandRequest,
    @Listed(OCCURRENCES) query: ListQuery<'occurredOn'>,
    @AskedLanguage() language: Language,
  ): Promise<object> {
    const filter = { kind: query.all('kind'), occurredOn: query.range('occurredOn'), words: query.words };
    const page = granted(
      await lookUp(this.commands.environment, request, 'occurrence.list', 'any-capacity', (actor) =>
        this.occurrences.list(readerIn(request.caller.tenant, actor), filter, query.page),
      ),
    );
    return { ...page, items: page.items.map((item) => presentOccurrence(item, language)) };
  }

  @Get('awaited')
  @ApiOperation({ summary: 'Các dòng đang chờ sự kiện / The rows that wait for something to happen' })
  @ApiOkResponse({ type: AwaitedListDto })
  async listAwaited(@Acts() request: CommandRequest, @AskedLanguage() language: Language): Promise<object> {
    const awaited = granted(await readAwaited(this.commands.environment, request));
    return { items: awaited.map(({ kind, rows }) => ({ kind: presentKind(kind, language), rows })) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'Hồ sơ của một sự kiện / The dossier of an event' })
  @ApiOkResponse({ type: DossierDto })
  async readOccurrence(@UuidParam('id') id: string, @Acts() request: CommandRequest, @AskedLanguage() language: Language): Promise<object> {
    const dossier = granted(
      await lookUp(this.commands.environment, request, 'occurrence.read', 'any-capacity', (actor) =>
        this.occurrences.dossier(readerIn(request.caller.tenant, actor), id),
      ),
    );
    return presentOccurrence(dossier, language);
  }

  @Post()
  @Creates()
  @ApiOperation({ summary: 'Ghi nhận sự kiện (dryRun: xem trước) / Register an event, or preview it' })
  @ApiCreatedResponse({ type: OccurrencePreviewDto })
  async registerOccurrence(
    @Body() { dryRun = false, rows: named, ...body }: RegisterOccurrenceDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<object> {
    const { environment } = this.commands;
    const [facts, rows] = [factsOf(body), named ?? null];
    if (dryRun) return presentEventPreview(granted(await previewOccurrence(environment, request, facts, rows)), language);
    const { result, replayed } = await this.commands.run(registerOccurrence(this.commands.newId(), facts, rows, environment.ids), request);
    return new Answer({ id: result.id, version: 1, ...presentEventPreview(result.preview, language) }, replayed);
  }

  @Post(':id/open')
  @Changes()
  @ApiOperation({
    summary: 'Giao thêm dòng đang chờ sự kiện đã ghi nhận (dryRun: xem trước) / Open further rows for a registered event, or preview it',
  })
  @ApiOkResponse({ type: OccurrencePreviewDto })
  async openFurther(
    @UuidParam('id') id: string,
    @Body() { dryRun = false, rows: named }: OpenFurtherDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<object> {
    const { environment } = this.commands;
    const rows = named ?? null;
    if (dryRun) return presentEventPreview(granted(await previewFurther(environment, request, id, rows)), language);
    const { result, replayed } = await this.commands.run(openFurther(id, rows, environment.ids), request);
    return new Answer({ id, version: result.version, ...presentEventPreview(result.preview, language) }, replayed);
  }

  @Post(':id/correct')
  @Changes()
  @ApiOperation({ summary: 'Đính chính ngày của sự kiện (dryRun: xem trước) / Correct the date of an event, or preview it' })
  @ApiOkResponse({ type: CorrectionDto })
  async correctOccurrence(
    @UuidParam('id') id: string,
    @Body() { dryRun = false, occurredOn, dueOn = null, reason }: CorrectOccurrenceDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<object> {
    const correction: EventCorrection = { occurredOn, dueOn, reason };
    if (dryRun) return presentRedating(granted(await previewCorrection(this.commands.environment, request, id, correction)), language);
    const { result, replayed } = await this.commands.run(correctOccurrence(id, correction), request);
    return new Answer({ id, version: result.version, ...presentRedating({ tasks: result.tasks, blockers: [] }, language) }, replayed);
  }
}

function factsOf(body: Omit<RegisterOccurrenceDto, 'dryRun' | 'rows'>): EventFacts {
  const { kind, name, occurredOn, dueOn = null, document = null, unitId = null, roles = [], sourceTaskId = null } = body;
  return {
    kind,
    name,
    occurredOn,
    dueOn,
    document: document && { number: document.number ?? null, title: document.title, documentId: document.documentId ?? null },
    unitId,
    roles: Object.fromEntries(roles.map(({ roleId, unitIds }) => [roleId, unitIds])),
    sourceTaskId,
  };
}
