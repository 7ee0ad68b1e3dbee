import type { TaskDto } from '#api-client/index';

/** A command for a shell, under the name of what it does. */
export interface CurlCall {
  readonly name: 'token' | 'me' | 'tasks' | 'upload' | 'submit' | 'propose' | 'receipt';
  readonly command: string;
}

const AUTHORISED = `-H "Authorization: Bearer $DOCKET_TOKEN"`;
/** A key of its own for each run. */
const KEYED = `-H "Idempotency-Key: $(date +%s)-$RANDOM"`;

/** How to begin: who one is, and what there is to do. @param secret of a token that was just made; null where none was */
export function firstCalls(origin: string, secret: string | null, unitIds: readonly string[]): readonly CurlCall[] {
  const units = unitIds.length === 0 ? '' : `filter[unit]=${unitIds.join(',')}&`;
  return [
    { name: 'token', command: `export DOCKET=${origin}\nexport DOCKET_TOKEN='${secret ?? 'docket_…'}'` },
    { name: 'me', command: `curl -s ${AUTHORISED} "$DOCKET/v1/me"` },
    { name: 'tasks', command: `curl -sg ${AUTHORISED} "$DOCKET/v1/tasks?${units}filter[state]=assigned&sort=dueOn&limit=20"` },
  ];
}

/** How a deliverable is handed in: the file first, then the act on the version that the task has by then, then its receipt. */
export function handingInCalls(task: Pick<TaskDto, 'id' | 'requirements' | 'submission'>, verb: 'submit' | 'propose'): readonly CurlCall[] {
  const number = (task.submission?.number ?? 0) + 1;
  const upload = [
    `DOCUMENT=$(curl -s ${AUTHORISED} ${KEYED} -F 'file=@bao-cao.pdf' "$DOCKET/v1/documents" \\`,
    `  | tee /dev/stderr | sed -n 's/.*"documentId":"\\([^"]*\\)".*/\\1/p')`,
  ].join('\n');
  const act = [
    `VERSION=$(curl -s -o /dev/null -D - ${AUTHORISED} "$DOCKET/v1/tasks/${task.id}" | tr -d '\\r' | grep -i '^etag:' | cut -d' ' -f2)`,
    `curl -s ${AUTHORISED} ${KEYED} -H "If-Match: $VERSION" -H 'Content-Type: application/json' \\`,
    `  -d "${inDoubleQuotes(JSON.stringify(bodyOf(task)))}" "$DOCKET/v1/tasks/${task.id}/${verb}"`,
  ].join('\n');
  const receipt: CurlCall = {
    name: 'receipt',
    command: `curl -s ${AUTHORISED} "$DOCKET/v1/tasks/${task.id}/submissions/${number}/receipt"`,
  };
  return [{ name: 'upload', command: upload }, { name: verb, command: act }, ...(verb === 'submit' ? [receipt] : [])];
}

/** A row that wants several things is told which one the file is, and why the others are not there yet. */
function bodyOf({ requirements: { mode, items } }: Pick<TaskDto, 'requirements'>): object {
  const [first, ...others] = items.filter(({ producedBy }) => producedBy === 'lead');
  const documents = ['$DOCUMENT'];
  if (mode !== 'all' || first === undefined || others.length === 0) return { documents };
  const excuses = others.map(({ number, text }) => ({ requirement: number, text: `${text}: gửi bổ sung sau.` }));
  return { documents, evidence: { documents: [{ requirement: first.number, documentId: '$DOCUMENT' }], excuses } };
}

/** As a shell reads it between double quotes, where it still puts in variables. */
function inDoubleQuotes(text: string): string {
  return text.replace(/[\\"`]/g, '\\$&');
}
