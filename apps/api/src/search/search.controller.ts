import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { SEARCH_GROUPS, type FoundObjects, type SearchQueries } from '#application/ports/queries/search';
import { searchEverything } from '#application/search/search-everything';
import { SEARCH_QUERIES } from '#composition/tokens';
import { askedWords } from '#domain/search/searched-text';
import { granted } from '../http/answer.js';
import { Acts } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { ProblemError } from '../problems/problem-error.js';
import { FEW_OF_EACH, MOST_OF_ONE, SearchAnswerDto, SearchQueryDto } from './search.dto.js';

@ApiTags('search')
@Controller('v1/search')
export class SearchController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(SEARCH_QUERIES) private readonly queries: SearchQueries,
  ) {}

  @Get()
  @ApiOperation({
    summary:
      'Tìm nhiệm vụ, kế hoạch, dòng kế hoạch, đơn vị, người, sự kiện, tệp theo tên; không phân biệt dấu / Find tasks, plans, rows, units, people, events and files by their names, without diacritics',
  })
  @ApiOkResponse({ type: SearchAnswerDto })
  async search(@Acts() request: CommandRequest, @Query() { q, group }: SearchQueryDto): Promise<FoundObjects> {
    const words = askedWords(q);
    if (words.words.length === 0) throw new ProblemError('malformed', { faults: [{ pointer: '/q', code: 'words', message: q }] });
    const asked =
      group === undefined ? { words, groups: SEARCH_GROUPS, limit: FEW_OF_EACH } : { words, groups: [group], limit: MOST_OF_ONE };
    return granted(await searchEverything(this.commands.environment, this.queries, request, asked));
  }
}
