import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { searchDocuments, type SearchedDocument } from '#application/documents/search-documents';
import type { CommandRequest } from '#application/execute-command/command';
import type { DocumentQueries } from '#application/ports/queries/documents';
import type { Page } from '#application/ports/queries/page';
import { DOCUMENT_QUERIES } from '#composition/tokens';
import { LONGEST_SEARCH, searchedWords, SHORTEST_SEARCH } from '#domain/document/searched-words';
import { granted } from '../http/answer.js';
import { Acts } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { Listed, ListOf, type ListQuery, type ListShape } from '../http/list-query.js';
import { ProblemError } from '../problems/problem-error.js';
import { FoundDocumentListDto } from './search-documents.dto.js';

const FOUND: ListShape<'uploadedAt'> = { filters: [], sorts: ['uploadedAt'], order: '-uploadedAt', searched: true };

@ApiTags('documents')
@Controller('v1/documents')
export class SearchDocumentsController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(DOCUMENT_QUERIES) private readonly documents: DocumentQueries,
  ) {}

  @Get()
  @ApiOperation({
    summary:
      'Tìm trong tên và chữ của tài liệu được phép mở, không phân biệt dấu; mới trước / Search names and texts of what one may open, newest first',
  })
  @ApiOkResponse({ type: FoundDocumentListDto })
  @ListOf(FOUND)
  async searchDocuments(
    @Acts() request: CommandRequest,
    @Listed(FOUND) { words: asked, page }: ListQuery<'uploadedAt'>,
  ): Promise<Page<SearchedDocument>> {
    return granted(await searchDocuments(this.commands.environment, this.documents, request, wordsOf(asked), page));
  }
}

/** @throws ProblemError malformed */
function wordsOf(asked: string | null): string {
  const words = searchedWords(asked ?? '');
  if (words.length >= SHORTEST_SEARCH && words.length <= LONGEST_SEARCH) return words;
  throw new ProblemError('malformed', { faults: [{ pointer: 'q', code: 'length', message: `${SHORTEST_SEARCH}–${LONGEST_SEARCH}` }] });
}
