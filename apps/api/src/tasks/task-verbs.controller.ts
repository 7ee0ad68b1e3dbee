import { applyDecorators, Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { actOnTask, type TaskRequest } from '#application/tasks/act-on-task';
import { ActingDto } from '../fields/acting.dto.js';
import type { Answer } from '../http/answer.interceptor.js';
import type { Language } from '../http/api-request.js';
import { AskedLanguage } from '../http/asked-language.js';
import { Acts, Changes } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { presentExecutedTask } from './present-task.js';
import { ExplainLatenessDto, JudgeLatenessDto, SuspendDto } from './pause.dto.js';
import { ApproveDto, ForwardDto, NoteDto, ProposeDto, ReasonDto, ReportProgressDto, ReturnDto, SubmitDto } from './task-requests.dto.js';
import { TaskDto } from './task-responses.dto.js';

/** A verb of one task at `path`, answered with the task as it then is. */
const TaskVerb = (path: string, summary: string): MethodDecorator =>
  applyDecorators(Post(path), Changes(), ApiOperation({ summary }), ApiOkResponse({ type: TaskDto }));

/** One typed POST per verb: what each verb means and who may use it is said in the domain. */
@ApiTags('tasks')
@Controller('v1/tasks/:id')
export class TaskVerbsController {
  constructor(@Inject(Commands) private readonly commands: Commands) {}

  @TaskVerb('assign', 'Giao nhiệm vụ / Assign')
  assignTask(
    @UuidParam('id') id: string,
    @Body() _: ActingDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'assign' }, request, language);
  }

  @TaskVerb('acknowledge', 'Tiếp nhận / Acknowledge')
  acknowledgeTask(
    @UuidParam('id') id: string,
    @Body() _: ActingDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'acknowledge' }, request, language);
  }

  @TaskVerb('claim', 'Nhận xử lý / Claim')
  claimTask(
    @UuidParam('id') id: string,
    @Body() _: ActingDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'claim' }, request, language);
  }

  @TaskVerb('release', 'Trả lại cho đơn vị / Release to the unit')
  releaseTask(
    @UuidParam('id') id: string,
    @Body() _: ActingDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'release' }, request, language);
  }

  @TaskVerb('forward', 'Chuyển người xử lý trong đơn vị / Forward to somebody of the unit')
  forwardTask(
    @UuidParam('id') id: string,
    @Body() { personId, note = null }: ForwardDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'forward', personId, note }, request, language);
  }

  @TaskVerb('start', 'Bắt đầu thực hiện / Start')
  startTask(
    @UuidParam('id') id: string,
    @Body() _: ActingDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'start' }, request, language);
  }

  @TaskVerb('decline', 'Từ chối (nêu lý do) / Decline')
  declineTask(
    @UuidParam('id') id: string,
    @Body() { reason }: ReasonDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'decline', reason }, request, language);
  }

  @TaskVerb('propose', 'Trình lãnh đạo / Propose to the head')
  proposeTask(
    @UuidParam('id') id: string,
    @Body() { documents, note = null }: ProposeDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'propose', documentIds: documents, note }, request, language);
  }

  @TaskVerb('send-back', 'Trả lại người trình (nêu lý do) / Send a proposal back')
  sendProposalBack(
    @UuidParam('id') id: string,
    @Body() { reason }: ReasonDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'send-back', reason }, request, language);
  }

  @TaskVerb('confirm', 'Đồng chủ trì xác nhận nội dung đã trình / A co-lead confirms what is proposed')
  confirmTask(
    @UuidParam('id') id: string,
    @Body() _: ActingDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'confirm' }, request, language);
  }

  @TaskVerb('submit', 'Nộp kết quả / Submit')
  submitTask(
    @UuidParam('id') id: string,
    @Body() body: SubmitDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    const { documents = null, note = null, externalRef = null } = body;
    return this.act(id, { verb: 'submit', documentIds: documents, note, externalRef }, request, language);
  }

  @TaskVerb('withdraw', 'Rút lại / Withdraw')
  withdrawTask(
    @UuidParam('id') id: string,
    @Body() _: ActingDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'withdraw' }, request, language);
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
    @Body() { submission, note = null }: ApproveDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'approve', submission, note }, request, language);
  }

  @TaskVerb('return', 'Trả lại / Return')
  returnTask(
    @UuidParam('id') id: string,
    @Body() body: ReturnDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    const { submission, reason, resubmitBy = null } = body;
    return this.act(id, { verb: 'return', submission, reason, resubmitBy }, request, language);
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

  @TaskVerb('reopen', 'Mở lại (nêu lý do) / Reopen')
  reopenTask(
    @UuidParam('id') id: string,
    @Body() { reason }: ReasonDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'reopen', reason }, request, language);
  }

  @TaskVerb('report-progress', 'Báo cáo tiến độ, không đổi trạng thái / Report how the work stands')
  reportProgress(
    @UuidParam('id') id: string,
    @Body() { period = null, text = null }: ReportProgressDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'report-progress', period, text }, request, language);
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

  @TaskVerb('explain-lateness', 'Giải trình chậm hạn / Explain why it is late')
  explainLateness(
    @UuidParam('id') id: string,
    @Body() { cause, text, responsible = null }: ExplainLatenessDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'explain-lateness', cause, text, responsible }, request, language);
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

  @TaskVerb('cancel', 'Hủy nhiệm vụ (nêu lý do) / Cancel')
  cancelTask(
    @UuidParam('id') id: string,
    @Body() { reason }: ReasonDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'cancel', reason }, request, language);
  }

  private async act(id: string, asked: TaskRequest, request: CommandRequest, language: Language): Promise<Answer<object>> {
    return presentExecutedTask(await this.commands.run(actOnTask(id, asked), request), language);
  }
}
