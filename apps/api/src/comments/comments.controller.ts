import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actOnComment } from '#application/comments/act-on-comment';
import type { CommentView, ListedComment } from '#application/comments/comment-view';
import { listComments } from '#application/comments/list-comments';
import { writeComment } from '#application/comments/write-comment';
import type { Command, CommandRequest } from '#application/execute-command/command';
import type { CommentQueries } from '#application/ports/queries/comments';
import type { Page } from '#application/ports/queries/page';
import { COMMENT_QUERIES } from '#composition/tokens';
import { handOf } from '#domain/organisation/capacity';
import { ActingDto } from '../fields/acting.dto.js';
import { granted } from '../http/answer.js';
import { Answer } from '../http/answer.interceptor.js';
import { Acts, Changes, Creates } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { Listed, ListOf, type ListQuery, type ListShape } from '../http/list-query.js';
import { UuidParam } from '../http/uuid-param.js';
import { CommentDto, CommentListDto, WriteCommentDto } from './comment.dto.js';

/** Oldest first. */
const EXCHANGE: ListShape<'writtenAt'> = { filters: [], sorts: ['writtenAt'] };

@ApiTags('comments')
@Controller('v1')
export class CommentsController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(COMMENT_QUERIES) private readonly comments: CommentQueries,
  ) {}

  @Get('tasks/:id/comments')
  @ApiOperation({ summary: 'Trao đổi về nhiệm vụ, cũ trước / The exchange about a task, oldest first' })
  @ApiOkResponse({ type: CommentListDto })
  @ListOf(EXCHANGE)
  async listComments(
    @UuidParam('id') taskId: string,
    @Acts() request: CommandRequest,
    @Listed(EXCHANGE) query: ListQuery<'writtenAt'>,
  ): Promise<Page<ListedComment>> {
    return granted(await listComments(this.commands.environment, this.comments, request, taskId, query.page));
  }

  @Post('tasks/:id/comments')
  @Creates()
  @ApiOperation({ summary: 'Gửi ý kiến trao đổi / Comment on a task' })
  @ApiCreatedResponse({ type: CommentDto })
  writeComment(
    @UuidParam('id') taskId: string,
    @Body() { text, mentions = [] }: WriteCommentDto,
    @Acts() request: CommandRequest,
  ): Promise<Answer<object>> {
    return this.run(writeComment(this.commands.newId(), taskId, { text, mentions }, handOf(request.caller)), request);
  }

  @Post('comments/:id/edit')
  @Changes()
  @ApiOperation({ summary: 'Sửa ý kiến (chỉ người viết) / Edit, by its author' })
  @ApiOkResponse({ type: CommentDto })
  editComment(
    @UuidParam('id') id: string,
    @Body() { text, mentions = [] }: WriteCommentDto,
    @Acts() request: CommandRequest,
  ): Promise<Answer<object>> {
    return this.run(actOnComment(id, { verb: 'edit', words: { text, mentions } }), request);
  }

  @Post('comments/:id/withdraw')
  @Changes()
  @ApiOperation({ summary: 'Rút ý kiến (chỉ người viết) / Withdraw, by its author' })
  @ApiOkResponse({ type: CommentDto })
  withdrawComment(@UuidParam('id') id: string, @Body() _: ActingDto, @Acts() request: CommandRequest): Promise<Answer<object>> {
    return this.run(actOnComment(id, { verb: 'withdraw' }), request);
  }

  private async run<Loaded>(command: Command<Loaded, CommentView>, request: CommandRequest): Promise<Answer<object>> {
    const { result, replayed } = await this.commands.run(command, request);
    return new Answer(result, replayed);
  }
}
