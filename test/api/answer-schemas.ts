import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

interface Answered {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Json }>> }>>;
}

/** Says whether an answer is what the API's description promises, to the letter: nothing missing, nothing of another type, nothing more. */
export class AnswerSchemas {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true });
  private readonly operations: ReadonlyMap<string, Answered>;

  constructor(description: unknown) {
    const { paths, components } = description as { paths: Record<string, Record<string, Answered>>; components: Json };
    ajvFormats.default(this.ajv);
    this.ajv.addSchema({ $id: 'docket', components: closed(components) as object });
    this.operations = new Map(
      Object.values(paths)
        .flatMap((verbs) => Object.values(verbs))
        .map((operation) => [operation.operationId, operation]),
    );
  }

  /** @param content parsed JSON; text of any other kind is not looked at */
  faults(operation: string, status: number, content: unknown): readonly string[] {
    const described = this.operations.get(operation)?.responses[String(status)];
    if (described === undefined) return [`${status} is not described`];
    const schema = described.content?.['application/json']?.schema;
    if (schema === undefined) return typeof content === 'string' ? [] : ['the content is not described'];
    const validate = this.ajv.compile(closed(schema, 'docket') as object);
    return validate(content) ? [] : (validate.errors ?? []).map(wordsOf);
  }
}

function wordsOf({ instancePath, message, params }: ErrorObject): string {
  return `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`;
}

/** The same schema with every object that lists its properties closed to others, and references that reach into `base`. */
function closed(schema: Json, base = ''): Json {
  if (Array.isArray(schema)) return schema.map((one: Json) => closed(one, base));
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([name, value]) => [
    name,
    name === '$ref' && typeof value === 'string' ? `${base}${value}` : closed(value, base),
  ]);
  const made = Object.fromEntries(entries) as Record<string, Json>;
  const isOpen = made['type'] === 'object' && made['properties'] !== undefined && made['additionalProperties'] === undefined;
  return isOpen ? { ...made, additionalProperties: false } : made;
}
