import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { languageOf, type ApiRequest } from './api-request.js';

/** The language in which the answer is worded. */
export const AskedLanguage = createParamDecorator((_data: undefined, context: ExecutionContext) =>
  languageOf(context.switchToHttp().getRequest<ApiRequest>()),
);
