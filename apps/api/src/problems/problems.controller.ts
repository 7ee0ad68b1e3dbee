import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../http/caller.guard.js';
import { ProblemError } from './problem-error.js';
import { PROBLEM_CODES, PROBLEM_STATUS } from './problem-codes.js';
import { problemDetail, problemTitle } from './wording.js';

/** The page behind every problem's type. */
@ApiExcludeController()
@Public()
@Controller('docs/problems')
export class ProblemsController {
  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  index(): string {
    const lines = PROBLEM_CODES.map(
      (code) => `<li>${PROBLEM_STATUS[code]} <a href="/docs/problems/${code}">${code}</a>: ${problemTitle(code, 'vi')}</li>`,
    );
    return page('Các lỗi / Problems', `<ul>${lines.join('')}</ul>`);
  }

  @Get(':code')
  @Header('Content-Type', 'text/html; charset=utf-8')
  one(@Param('code') asked: string): string {
    const code = PROBLEM_CODES.find((known) => known === asked);
    if (code === undefined) throw new ProblemError('no-such-route');
    const texts = (['vi', 'en'] as const).map(
      (language) => `<h2>${problemTitle(code, language)}</h2><p>${problemDetail(code, language)}</p>`,
    );
    return page(`urn:docket:problem:${code}`, `<p>HTTP ${PROBLEM_STATUS[code]}</p>${texts.join('')}`);
  }
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${body}</html>`;
}
