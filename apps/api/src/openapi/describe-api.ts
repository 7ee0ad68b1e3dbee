import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, getSchemaPath, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { ProblemDto } from '../problems/problem.dto.js';
import { EXAMPLES } from './examples.js';
import { showExample, type DescribedOperation } from './show-example.js';

/** The API's description (OpenAPI 3.1), from the controllers and their fields. */
export function describeApi(api: INestApplication): OpenAPIObject {
  const description = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Docket')
    .setDescription('Từ kế hoạch đã ký đến nhiệm vụ hoàn thành. / From a signed plan to a closed task.')
    .setVersion('1')
    .addBearerAuth()
    .addCookieAuth('docket_session')
    .build();
  const document = SwaggerModule.createDocument(api, description, {
    // Methods of controllers carry the names of their operations.
    operationIdFactory: (_controller, method) => method,
    extraModels: [ProblemDto],
  });
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path as Operations)) {
      describeRefusal(operation);
      const example = EXAMPLES[operation.operationId];
      if (example !== undefined) showExample(operation, example);
    }
  }
  return document;
}

type Operations = Readonly<Record<string, DescribedOperation>>;

/** Whatever is refused, wherever: a problem. */
function describeRefusal({ responses }: DescribedOperation): void {
  responses['default'] = {
    description: 'Không làm được. / Refused or failed.',
    content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } },
  };
}

/** Serves the description as a page at /docs and as JSON at /docs/openapi.json. */
export function serveOpenApi(api: INestApplication): void {
  SwaggerModule.setup('docs', api, () => describeApi(api), { jsonDocumentUrl: 'docs/openapi.json', customSiteTitle: 'Docket API' });
}
