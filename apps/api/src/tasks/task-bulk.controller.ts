import { applyDecorators, Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { askForOperation } from '#application/operations/ask-for-operation';
import { actOnTasks, AT_ONCE, previewActs } from '#application/tasks/bulk/act-on-tasks';
import type { BulkAct, BulkTask } from '#application/tasks/bulk/bulk-verbs';
import type { Uuid } from '#domain/ids';
import { granted } from '../http/answer.js';
import { AcceptedAnswer, Answer } from '../http/answer.interceptor.js';
import type { Language } from '../http/api-request.js';
import { AskedLanguage } from '../http/asked-language.js';
import { Acts, ChangesUnversioned } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { OperationDto } from '../operations/operation.dto.js';
import { presentOperation } from '../operations/present-operation.js';
import {
  type AnsweredTaskDto,
  BulkApproveDto,
  BulkCancelDto,
  BulkDto,
  BulkForwardDto,
  BulkGrantExtensionDto,
  BulkOfferHandoffDto,
  BulkProposeDto,
  BulkRemindDto,
  BulkReportDto,
  BulkReturnDto,
  BulkSubmitDto,
  BulkSuspendDto,
  type BulkTaskDto,
  type DecidedTaskDto,
  type ExtendedTaskDto,
  type ReportedTaskDto,
} from './bulk-requests.dto.js';
import { BulkAnswerDto } from './bulk-responses.dto.js';
import { evidenceOf } from './evidence.dto.js';
import { presentResults } from './present-bulk.js';

/** A verb on many tasks, answered with a result for each; many are carried out behind the request. */
const BulkVerb = (path: string, summary: string): MethodDecorator =>
  applyDecorators(
    Post(path),
    ChangesUnversioned(),
    ApiOperation({ summary }),
    ApiOkResponse({ type: BulkAnswerDto }),
    ApiAcceptedResponse({
      type: OperationDto,
      description: `Trên ${AT_ONCE} nhiệm vụ: thực hiện phía sau, xem tại Location. / More than ${AT_ONCE} tasks: carried out behind the request.`,
    }),
  );

type NamedTask = BulkTaskDto | DecidedTaskDto | ExtendedTaskDto | ReportedTaskDto | AnsweredTaskDto;

/** One typed POST per verb: what each verb means and who may use it is said in the domain. */
@ApiTags('tasks')
@Controller('v1/tasks/bulk')
export class TaskBulkController {
  constructor(@Inject(Commands) private readonly commands: Commands) {}

  @BulkVerb('assign', 'Giao nhiều nhiệm vụ (dryRun: xem trước) / Assign many')
  assignTasks(@Body() body: BulkDto, @Acts() request: CommandRequest, @AskedLanguage() language: Language): Promise<object> {
    return this.act({ verb: 'assign' }, body, request, language);
  }

  @BulkVerb('acknowledge', 'Tiếp nhận nhiều nhiệm vụ (dryRun: xem trước) / Acknowledge many')
  acknowledgeTasks(@Body() body: BulkDto, @Acts() request: CommandRequest, @AskedLanguage() language: Language): Promise<object> {
    return this.act({ verb: 'acknowledge' }, body, request, language);
  }

  @BulkVerb(
    'report-progress',
    'Cập nhật kỳ này: mỗi nhiệm vụ một nội dung (dryRun: xem trước) / Report of many how they stand, each in its own words',
  )
  reportProgressOfTasks(
    @Body() body: BulkReportDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<object> {
    return this.act({ verb: 'report-progress', period: body.period }, body, request, language);
  }

  @BulkVerb('propose', 'Trình lãnh đạo cùng một bộ tài liệu cho nhiều nhiệm vụ (dryRun: xem trước) / Propose the same documents for many')
  proposeTasks(@Body() body: BulkProposeDto, @Acts() request: CommandRequest, @AskedLanguage() language: Language): Promise<object> {
    const { documents, note = null } = body;
    return this.act({ verb: 'propose', documentIds: documents, note }, body, request, language);
  }

  @BulkVerb(
    'submit',
    'Nộp cùng một bộ tài liệu cho nhiều nhiệm vụ, hoặc báo không phát sinh (documents: []) (dryRun: xem trước) / Submit many, or report that nothing arose',
  )
  submitTasks(@Body() body: BulkSubmitDto, @Acts() request: CommandRequest, @AskedLanguage() language: Language): Promise<object> {
    const { documents = null, note = null } = body;
    return this.act({ verb: 'submit', documentIds: documents, note }, body, request, language);
  }

  @BulkVerb('start-review', 'Bắt đầu thẩm tra nhiều nhiệm vụ (dryRun: xem trước) / Start many reviews')
  startTaskReviews(@Body() body: BulkDto, @Acts() request: CommandRequest, @AskedLanguage() language: Language): Promise<object> {
    return this.act({ verb: 'start-review' }, body, request, language);
  }

  @BulkVerb('approve', 'Thông qua nhiều nhiệm vụ (dryRun: xem trước) / Approve many')
  approveTasks(@Body() body: BulkApproveDto, @Acts() request: CommandRequest, @AskedLanguage() language: Language): Promise<object> {
    return this.act({ verb: 'approve', note: body.note ?? null }, body, request, language);
  }

  @BulkVerb('return', 'Trả lại nhiều nhiệm vụ với một lý do (dryRun: xem trước) / Return many for one reason')
  returnTasks(@Body() body: BulkReturnDto, @Acts() request: CommandRequest, @AskedLanguage() language: Language): Promise<object> {
    const { reason, points = [], resubmitBy = null } = body;
    return this.act({ verb: 'return', reason, points, resubmitBy }, body, request, language);
  }

  @BulkVerb('remind', 'Đôn đốc nhiều nhiệm vụ (dryRun: xem trước) / Urge many')
  remindTasks(@Body() body: BulkRemindDto, @Acts() request: CommandRequest, @AskedLanguage() language: Language): Promise<object> {
    return this.act({ verb: 'remind', note: body.note ?? null }, body, request, language);
  }

  @BulkVerb('forward', 'Chuyển người xử lý nhiều nhiệm vụ trong đơn vị (dryRun: xem trước) / Forward many to somebody of the unit')
  forwardTasks(@Body() body: BulkForwardDto, @Acts() request: CommandRequest, @AskedLanguage() language: Language): Promise<object> {
    return this.act({ verb: 'forward', personId: body.personId, note: body.note ?? null }, body, request, language);
  }

  @BulkVerb('suspend', 'Tạm dừng nhiều nhiệm vụ đến một ngày (dryRun: xem trước) / Suspend many until a day')
  suspendTasks(@Body() body: BulkSuspendDto, @Acts() request: CommandRequest, @AskedLanguage() language: Language): Promise<object> {
    return this.act({ verb: 'suspend', until: body.until, reason: body.reason }, body, request, language);
  }

  @BulkVerb('resume', 'Cho thực hiện tiếp nhiều nhiệm vụ (dryRun: xem trước) / Resume many')
  resumeTasks(@Body() body: BulkDto, @Acts() request: CommandRequest, @AskedLanguage() language: Language): Promise<object> {
    return this.act({ verb: 'resume' }, body, request, language);
  }

  @BulkVerb('cancel', 'Hủy nhiều nhiệm vụ với một lý do (dryRun: xem trước) / Cancel many for one reason')
  cancelTasks(@Body() body: BulkCancelDto, @Acts() request: CommandRequest, @AskedLanguage() language: Language): Promise<object> {
    return this.act({ verb: 'cancel', reason: body.reason }, body, request, language);
  }

  @BulkVerb('offer-handoff', 'Đề nghị chuyển đơn vị chủ trì của nhiều nhiệm vụ (dryRun: xem trước) / Offer many to another unit')
  offerHandoffs(@Body() body: BulkOfferHandoffDto, @Acts() request: CommandRequest, @AskedLanguage() language: Language): Promise<object> {
    return this.act({ verb: 'offer-handoff', unitId: body.unitId, reason: body.reason }, body, request, language);
  }

  @BulkVerb('grant-extension', 'Gia hạn nhiều nhiệm vụ đã đề nghị (dryRun: xem trước) / Grant the later dates asked for many')
  grantExtensions(
    @Body() body: BulkGrantExtensionDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<object> {
    return this.act({ verb: 'grant-extension', dueOn: body.dueOn ?? null, note: body.note ?? null }, body, request, language);
  }

  private async act(
    said: BulkAct['said'],
    { tasks: named, dryRun = false }: { readonly tasks: readonly NamedTask[]; readonly dryRun?: boolean },
    request: CommandRequest,
    language: Language,
  ): Promise<object> {
    const { environment } = this.commands;
    const act = { said, tasks: named.map((task) => toBulkTask(task, said.verb === 'offer-handoff' ? environment.ids.next() : null)) };
    if (dryRun) return presentResults(granted(await previewActs(environment, request, act)), 'would-do', language);
    const id = this.commands.newId();
    if (act.tasks.length <= AT_ONCE) {
      const { result, replayed } = await this.commands.run(actOnTasks(id, act, environment.ids), request);
      return new Answer(presentResults(result, 'done', language), replayed);
    }
    const { result, replayed } = await this.commands.run(askForOperation(id, act), request);
    const asked = { ...result, completedAt: null, carriedOut: 0, results: [] };
    return new AcceptedAnswer(presentOperation(asked, language), replayed, `/v1/operations/${result.id}`);
  }
}

/** @param newPart the id of the part that the verb makes */
function toBulkTask(named: NamedTask, newPart: Uuid | null): BulkTask {
  return {
    id: named.id.toLowerCase(),
    version: named.version,
    submission: 'submission' in named ? named.submission : null,
    partId: 'extensionId' in named ? named.extensionId.toLowerCase() : newPart,
    text: 'text' in named ? (named.text ?? null) : null,
    evidence: 'evidence' in named ? evidenceOf(named.evidence) : null,
  };
}
