import { Body, Controller, Get, Inject, Param, Post, type PipeTransform } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { answerQuestion } from '#application/audit/questions/answer-question';
import type { CommandRequest } from '#application/execute-command/command';
import type { InspectionQueries } from '#application/ports/queries/inspection';
import { INSPECTION_QUERIES } from '#composition/tokens';
import { QUESTION_KEYS, type QuestionKey } from '#domain/inspection/inspector-question';
import { INSPECTOR_QUESTIONS, questionOf } from '#domain/inspection/inspector-questions';
import { refuse } from '#domain/refusal';
import { granted } from '../http/answer.js';
import type { Answer } from '../http/answer.interceptor.js';
import type { Language } from '../http/api-request.js';
import { AskedLanguage } from '../http/asked-language.js';
import { Acts, Creates } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { Listed, ListOf, type ListQuery } from '../http/list-query.js';
import { RefusedError } from '../problems/problem-error.js';
import { AuditExportDto, ExportAnswerDto } from './audit-export.dto.js';
import { INSPECTED, scopeIn } from './inspection-scope.js';
import { AnswerDto, InspectorQuestionListDto } from './inspector-question.dto.js';
import { presentAnswer, presentQuestion } from './present-answer.js';
import { putExport } from './put-export.js';

/** A path that holds no question's key names nothing: 404, as any other unknown id. */
class KnownQuestion implements PipeTransform<string, QuestionKey> {
  transform(value: string): QuestionKey {
    const key = QUESTION_KEYS.find((known) => known === value);
    if (key === undefined) throw new RefusedError(refuse('not-found', 'audit.read', null, [{ code: 'not-found' }]));
    return key;
  }
}

const KeyParam = (): ParameterDecorator => Param('key', new KnownQuestion());
const KEY = ApiParam({ name: 'key', enum: QUESTION_KEYS });

/** What an inspection asks of a plan's year: ten questions, and everything together in a sealed package. */
@ApiTags('audit')
@Controller('v1/audit')
export class InspectionController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(INSPECTION_QUERIES) private readonly inspection: InspectionQueries,
  ) {}

  @Get('questions')
  @ApiOperation({ summary: 'Mười câu hỏi thanh tra / The ten questions of the inspector' })
  @ApiOkResponse({ type: InspectorQuestionListDto })
  listInspectorQuestions(@AskedLanguage() language: Language): object {
    return { items: INSPECTOR_QUESTIONS.map((question) => presentQuestion(question, language)) };
  }

  @Get('questions/:key')
  @KEY
  @ApiOperation({
    summary: 'Trả lời một câu hỏi (chỉ người kiểm tra; mỗi lần xem được ghi lại) / An answer, for auditors; each look is written down',
  })
  @ApiOkResponse({ type: AnswerDto })
  @ListOf(INSPECTED)
  async answerInspectorQuestion(
    @KeyParam() key: QuestionKey,
    @Acts() request: CommandRequest,
    @Listed(INSPECTED) query: ListQuery<'key'>,
    @AskedLanguage() language: Language,
  ): Promise<object> {
    const scope = scopeIn(query);
    const { limit, cursor } = query.page;
    const asked = { scope, stretch: { limit, cursor } };
    const answered = granted(await answerQuestion(this.commands.environment, this.inspection, request, key, asked));
    return presentAnswer(questionOf(key), scope, answered, language);
  }

  @Post('questions/:key/exports')
  @Creates()
  @KEY
  @ApiOperation({ summary: 'Kết xuất câu trả lời / Export an answer' })
  @ApiAcceptedResponse({ type: AuditExportDto })
  @ListOf(INSPECTED)
  exportAnswer(
    @KeyParam() question: QuestionKey,
    @Body() { format }: ExportAnswerDto,
    @Acts() request: CommandRequest,
    @Listed(INSPECTED) query: ListQuery<'key'>,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return putExport(this.commands, request, { what: 'question', format, question, language, scope: scopeIn(query) });
  }

  @Post('packages')
  @Creates()
  @ApiOperation({ summary: 'Lập gói hồ sơ kiểm tra có niêm phong / Make a sealed package for an inspection' })
  @ApiAcceptedResponse({ type: AuditExportDto })
  @ListOf(INSPECTED)
  exportPackage(
    @Acts() request: CommandRequest,
    @Listed(INSPECTED) query: ListQuery<'key'>,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return putExport(this.commands, request, { what: 'package', format: 'zip', language, scope: scopeIn(query) });
  }
}
