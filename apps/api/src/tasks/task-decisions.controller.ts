import { Body, Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { actOnTask, type TaskRequest } from '#application/tasks/act-on-task';
import { decideWithNotes, type Verdict } from '#application/review-notes/decide-with-notes';
import { assignElsewhere } from '#application/tasks/assign-elsewhere';
import { assignTask } from '#application/tasks/assign-task';
import { hideDocument } from '#application/tasks/hide-document';
import { ActingDto } from '../fields/acting.dto.js';
import type { Answer } from '../http/answer.interceptor.js';
import type { Language } from '../http/api-request.js';
import { AskedLanguage } from '../http/asked-language.js';
import { Acts } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { ReviewerDto } from './approval.dto.js';
import { RecordOutcomeDto } from './issuance.dto.js';
import { presentExecutedTask } from './present-task.js';
import { JudgeLatenessDto, SuspendDto } from './pause.dto.js';
import { ApproveDto, AssignDto, HideDocumentDto, NoteDto, ReasonDto, ReturnDto } from './task-requests.dto.js';
import { TaskVerb } from './task-verb.js';

/** What those do who assign and decide, one typed POST per verb. */
@ApiTags('tasks')
@Controller('v1/tasks/:id')
export class TaskDecisionsController {
  constructor(@Inject(Commands) private readonly commands: Commands) {}

  @TaskVerb('assign', 'Giao nhiệm vụ, cho đơn vị cũ hoặc đơn vị khác / Assign, to the unit that had it or to another')
  async assignTask(
    @UuidParam('id') id: string,
    @Body() { unitId = null }: AssignDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    const { ids } = this.commands.environment;
    const executed =
      unitId === null
        ? await this.commands.run(assignTask(id, ids), request)
        : await this.commands.run(assignElsewhere(id, unitId, ids), request);
    return presentExecutedTask(executed, language);
  }

  @TaskVerb('start-review', 'Bắt đầu thẩm tra / Start the review')
  startTaskReview(
    @UuidParam('id') id: string,
    @Body() _: ActingDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'start-review' }, request, language);
  }

  @TaskVerb('approve', 'Thông qua / Approve')
  approveTask(
    @UuidParam('id') id: string,
    @Body() { submission, contentHash, note = null, notesVersion = null }: ApproveDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    const verdict = { verb: 'approve', submission, note, ...(contentHash !== undefined && { contentHash }) } as const;
    return this.decide(id, verdict, notesVersion, request, language);
  }

  @TaskVerb('return', 'Trả lại / Return')
  returnTask(
    @UuidParam('id') id: string,
    @Body() body: ReturnDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    const { submission, contentHash, reason, points = [], resubmitBy = null, notesVersion = null } = body;
    const verdict = { verb: 'return', submission, reason, points, resubmitBy, ...(contentHash !== undefined && { contentHash }) } as const;
    return this.decide(id, verdict, notesVersion, request, language);
  }

  @TaskVerb('add-reviewer', 'Thêm người duyệt ở cấp đang xét / Ask somebody more to review on this level')
  addReviewer(
    @UuidParam('id') id: string,
    @Body() { personId }: ReviewerDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'add-reviewer', personId }, request, language);
  }

  @TaskVerb('remove-reviewer', 'Bớt người duyệt đã thêm / Wait for a further reviewer no longer')
  removeReviewer(
    @UuidParam('id') id: string,
    @Body() { personId }: ReviewerDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'remove-reviewer', personId }, request, language);
  }

  @TaskVerb('close', 'Xác nhận hoàn thành / Close')
  closeTask(
    @UuidParam('id') id: string,
    @Body() _: ActingDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'close' }, request, language);
  }

  @TaskVerb('record-outcome', 'Ghi nhận văn bản đã ban hành / Record what was issued')
  recordOutcome(
    @UuidParam('id') id: string,
    @Body() { number, issuedOn, signer, documents }: RecordOutcomeDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'record-outcome', number, issuedOn, signer, documentIds: documents }, request, language);
  }

  @TaskVerb('refuse-outcome', 'Ghi nhận không ban hành (nêu lý do) / Record that it is not issued')
  refuseOutcome(
    @UuidParam('id') id: string,
    @Body() { reason }: ReasonDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'refuse-outcome', reason }, request, language);
  }

  @TaskVerb('reopen', 'Mở lại (nêu lý do) / Reopen')
  reopenTask(
    @UuidParam('id') id: string,
    @Body() { reason }: ReasonDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'reopen', reason }, request, language);
  }

  @TaskVerb('recall', 'Thu hồi về dự thảo (nêu lý do) / Recall to a draft')
  recallTask(
    @UuidParam('id') id: string,
    @Body() { reason }: ReasonDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'recall', reason }, request, language);
  }

  @TaskVerb('remind', 'Đôn đốc / Urge')
  remindTask(
    @UuidParam('id') id: string,
    @Body() { note = null }: NoteDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'remind', note }, request, language);
  }

  @TaskVerb('suspend', 'Tạm dừng đến một ngày (nêu lý do) / Suspend until a day')
  suspendTask(
    @UuidParam('id') id: string,
    @Body() { until, reason }: SuspendDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'suspend', until, reason }, request, language);
  }

  @TaskVerb('resume', 'Cho thực hiện tiếp / Resume')
  resumeTask(
    @UuidParam('id') id: string,
    @Body() _: ActingDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'resume' }, request, language);
  }

  @TaskVerb('judge-lateness', 'Đánh giá giải trình: khách quan hoặc chủ quan / Judge what was explained')
  judgeLateness(
    @UuidParam('id') id: string,
    @Body() { reading, reason }: JudgeLatenessDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'judge-lateness', reading, reason }, request, language);
  }

  @TaskVerb(
    'hide-document',
    'Thu hồi một tệp (nêu lý do): không ai đọc được nội dung nữa / Hide a document: nobody reads its content any more',
  )
  async hideTaskDocument(
    @UuidParam('id') id: string,
    @Body() { documentId, reason }: HideDocumentDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return presentExecutedTask(await this.commands.run(hideDocument(id, documentId, reason), request), language);
  }

  @TaskVerb('cancel', 'Hủy nhiệm vụ (nêu lý do) / Cancel')
  cancelTask(
    @UuidParam('id') id: string,
    @Body() { reason }: ReasonDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'cancel', reason }, request, language);
  }

  /** @param notesVersion of the caller's own notes that go with it; null: none do */
  private async decide(
    id: string,
    verdict: Verdict,
    notesVersion: number | null,
    request: CommandRequest,
    language: Language,
  ): Promise<Answer<object>> {
    if (notesVersion === null) return this.act(id, verdict, request, language);
    const command = decideWithNotes(id, verdict, notesVersion, request.caller.id, this.commands.environment.ids);
    return presentExecutedTask(await this.commands.run(command, request), language);
  }

  private async act(id: string, asked: TaskRequest, request: CommandRequest, language: Language): Promise<Answer<object>> {
    return presentExecutedTask(await this.commands.run(actOnTask(id, asked), request), language);
  }
}
