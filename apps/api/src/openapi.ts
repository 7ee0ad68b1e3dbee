import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

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
  return SwaggerModule.createDocument(api, description);
}

/** Serves the description as a page at /docs and as JSON at /docs/openapi.json. */
export function serveOpenApi(api: INestApplication): void {
  SwaggerModule.setup('docs', api, () => describeApi(api), { jsonDocumentUrl: 'docs/openapi.json', customSiteTitle: 'Docket API' });
}
