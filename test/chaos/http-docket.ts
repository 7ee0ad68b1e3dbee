import type { Act, Answer } from './history.js';
import type { Contested } from './clients.js';
import { isUnreachable } from './unreachable.js';

/** An answer later than this counts as lost, in milliseconds. */
const PATIENCE = 20_000;

/** A Docket behind HTTP. Counts what is under way, so that a kill knows whether it hit something. */
export class HttpDocket {
  inFlight = 0;
  sent = 0;
  /** Answers 500: lost like others, but a product should not have any. */
  readonly internalErrors: string[] = [];

  /** @param tokens and @param documents by person */
  constructor(
    private readonly address: string,
    private readonly tokens: ReadonlyMap<string, string>,
    readonly documents: Map<string, string>,
  ) {}

  readonly send = async ({ wish, key }: Act): Promise<Answer> => {
    this.inFlight += 1;
    this.sent += 1;
    try {
      return await this.answerOf(await this.ask(wish.person, pathOf(wish), { key, version: wish.task?.version, body: this.bodyOf(wish) }));
    } catch (error) {
      return { kind: 'lost', why: String(error instanceof Error ? (error.cause ?? error) : error) };
    } finally {
      this.inFlight -= 1;
    }
  };

  readonly look = async ({ id, person }: Pick<Contested, 'id' | 'person'>): Promise<{ version: number; isSubmitted: boolean } | null> => {
    try {
      const answer = await this.ask(person, `/v1/tasks/${id}`);
      const { version, state } = (await answer.json()) as { version: number; state: string };
      return answer.ok ? { version, isSubmitted: state === 'submitted' } : null;
    } catch (error) {
      // Whoever looks while the house burns sees nothing; the next act finds out.
      if (isUnreachable(error)) return null;
      throw error;
    }
  };

  async ask(person: string, path: string, act?: { key: string; version?: number | undefined; body: FormData | object }): Promise<Response> {
    const headers = new Headers({ Authorization: `Bearer ${this.tokens.get(person) ?? ''}` });
    const signal = AbortSignal.timeout(PATIENCE);
    if (act === undefined) return fetch(`${this.address}${path}`, { headers, signal });
    headers.set('Idempotency-Key', act.key);
    if (act.version !== undefined) headers.set('If-Match', `"${act.version}"`);
    if (act.body instanceof FormData) return fetch(`${this.address}${path}`, { method: 'POST', headers, signal, body: act.body });
    headers.set('Content-Type', 'application/json');
    return fetch(`${this.address}${path}`, { method: 'POST', headers, signal, body: JSON.stringify(act.body) });
  }

  private bodyOf({ action, person, content }: Act['wish']): FormData | object {
    if (action === 'task.withdraw') return {};
    if (action === 'task.submit') return { documents: [this.documents.get(person)] };
    const form = new FormData();
    form.set('file', new File([content ?? ''], 'cong-van.txt', { type: 'text/plain' }));
    return form;
  }

  private async answerOf(answer: Response): Promise<Answer> {
    const body = (await answer.json()) as { id?: string; documentId?: string; version?: number; code?: string };
    if (answer.ok) {
      const replayed = answer.headers.get('Idempotent-Replayed') === 'true';
      return { kind: 'acknowledged', id: body.id ?? body.documentId ?? '', version: body.version ?? null, replayed };
    }
    const code = body.code ?? String(answer.status);
    if (answer.status === 500) this.internalErrors.push(JSON.stringify(body));
    // Both mean: ask again.
    return answer.status >= 500 || code === 'in-flight' ? { kind: 'lost', why: code } : { kind: 'refused', code };
  }
}

function pathOf({ action, task }: Act['wish']): string {
  return task === null ? '/v1/documents' : `/v1/tasks/${task.id}/${action.slice('task.'.length)}`;
}
