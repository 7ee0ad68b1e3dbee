import { keyOfExample, type Example } from './example.js';

/** As much of an OpenAPI operation as an example touches. */
export interface DescribedOperation {
  readonly operationId: string;
  description?: string;
  readonly parameters?: { readonly in: string; readonly name: string; example?: unknown }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { example?: unknown }>> };
  readonly responses: Record<string, unknown>;
}

/** Writes an example where a reader of the operation finds it: at its parameters, its body, and in its text, who calls. */
export function showExample(operation: DescribedOperation, example: Example): void {
  for (const parameter of operation.parameters ?? []) {
    const value = valueOf(parameter, operation.operationId, example);
    if (value !== undefined) parameter.example = value;
  }
  const json = operation.requestBody?.content['application/json'];
  if (json !== undefined) json.example = example.body;
  if (example.as !== null) operation.description = `Ví dụ chạy với vai \`${example.as}\`. / The example runs as \`${example.as}\`.`;
}

function valueOf(parameter: { readonly in: string; readonly name: string }, operation: string, example: Example): string | undefined {
  switch (parameter.in) {
    case 'path':
      return parameter.name === 'number' ? example.number : example.id;
    case 'query':
      return example.query?.[parameter.name];
    default:
      return parameter.name === 'If-Match' ? `"${example.version}"` : keyOfExample(operation);
  }
}
