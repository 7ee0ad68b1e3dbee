import { Body, Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { actOnTask, type TaskRequest } from '#application/tasks/act-on-task';
import { ActingDto } from '../fields/acting.dto.js';
import type { Answer } from '../http/answer.interceptor.js';
import type { Language } from '../http/api-request.js';
import { AskedLanguage } from '../http/asked-language.js';
import { Acts } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { presentExecutedTask } from './present-task.js';
import { CombineDto } from './bundle.dto.js';
import { answersIn } from './approval.dto.js';
import { evidenceIn } from './evidence.dto.js';
import { AddCoordinatorDto, EnterForDto } from './entered-for.dto.js';
import { ExplainLatenessDto } from './pause.dto.js';
import { ForwardDto, ProposeDto, ReasonDto, ReportProgressDto, SubmitDto } from './task-requests.dto.js';
import { TaskVerb } from './task-verb.js';

/** What those do who do the work, one typed POST per verb: what each verb means and who may use it is said in the domain. */
@ApiTags('tasks')
@Controller('v1/tasks/:id')
export class TaskVerbsController {
  constructor(@Inject(Commands) private readonly commands: Commands) {}

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
    @Body() { documents, note = null, answers, evidence }: ProposeDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return this.act(
      id,
      { verb: 'propose', documentIds: documents, note, answers: answersIn(answers), ...evidenceIn(evidence) },
      request,
      language,
    );
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
    const { documents = null, note = null, answers, evidence, externalRef = null } = body;
    const said = { note, answers: answersIn(answers), ...evidenceIn(evidence) };
    return this.act(id, { verb: 'submit', documentIds: documents, ...said, externalRef }, request, language);
  }

  @TaskVerb('enter-for', 'Nhập thay đơn vị chủ trì (nêu căn cứ) / Enter for the lead')
  enterForTask(
    @UuidParam('id') id: string,
    @Body() { documents, note = null, answers, evidence, reason }: EnterForDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    const said = { note, answers: answersIn(answers), ...evidenceIn(evidence) };
    return this.act(id, { verb: 'enter-for', documentIds: documents, ...said, reason }, request, language);
  }

  @TaskVerb('contest', 'Không công nhận kết quả nhập thay (nêu lý do) / Contest what was entered')
  contestTask(
    @UuidParam('id') id: string,
    @Body() { reason }: ReasonDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'contest', reason }, request, language);
  }

  @TaskVerb('add-coordinator', 'Thêm đơn vị phối hợp / Add a coordinating unit')
  addCoordinator(
    @UuidParam('id') id: string,
    @Body() { unitId }: AddCoordinatorDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'add-coordinator', unitId }, request, language);
  }

  @TaskVerb('combine', 'Gộp với nhiệm vụ cùng nội dung, nộp một lần cho tất cả / Combine with tasks of the same obligation')
  combineTask(
    @UuidParam('id') id: string,
    @Body() { taskIds }: CombineDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    const named = [...new Set(taskIds.map((taskId) => taskId.toLowerCase()))];
    return this.act(id, { verb: 'combine', taskIds: named }, request, language);
  }

  @TaskVerb('separate', 'Tách khỏi nhóm gộp / Separate')
  separateTask(
    @UuidParam('id') id: string,
    @Body() _: ActingDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'separate' }, request, language);
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

  @TaskVerb('report-progress', 'Báo cáo tiến độ, không đổi trạng thái / Report how the work stands')
  reportProgress(
    @UuidParam('id') id: string,
    @Body() { period = null, text = null }: ReportProgressDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<Answer<object>> {
    return this.act(id, { verb: 'report-progress', period, text }, request, language);
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

  private async act(id: string, asked: TaskRequest, request: CommandRequest, language: Language): Promise<Answer<object>> {
    return presentExecutedTask(await this.commands.run(actOnTask(id, asked), request), language);
  }
}
