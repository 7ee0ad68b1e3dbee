import { UNTOUCHED } from '#domain/task/task';
import { buildContribution, buildDocument, buildPerson, COMMANDS, FACTS } from '#testing/build-task';
import type { Answered } from '../site/ask.js';
import type { House } from '../site/house.js';
import { plantContributions } from '../site/plant-contributions.js';
import { plantHouse } from '../site/plant-house.js';
import { plantTasks } from '../site/plant-tasks.js';
import type { ProofSite, ServedDocket } from '../site/proof-site.js';
import { bodyOf } from '../site/say-over-http.js';

const HEAD = buildPerson('head', 'unit-head@interior');
const COORDINATORS = Array.from({ length: 15 }, (_, index) => buildPerson(`coordinator ${index}`, 'officer@justice'));
const VERSION = 5;

/** The lead submits while coordinating units give their opinions: one of them or many, at the same moment, through two Dockets. */
export class Opinions {
  /** How submitting was answered, and giving. */
  readonly submitted = new Map<string, number>();
  readonly given = new Map<string, number>();

  private constructor(
    private readonly site: ProofSite,
    private readonly dockets: readonly ServedDocket[],
    private readonly house: House,
  ) {}

  static async prepare(site: ProofSite, dockets: readonly ServedDocket[]): Promise<Opinions> {
    const residents = [HEAD, ...COORDINATORS].map((actor) => ({ actor }));
    const house = await plantHouse(site, await site.addTenant(), { facts: FACTS, residents, documents: [buildDocument()] });
    return new Opinions(site, dockets, house);
  }

  /** Answers what is wrong; empty is the proof. Half of the opinions must be there before the lead may submit. */
  async round(number: number): Promise<string[]> {
    const required = number % 2 === 0;
    const asked = COORDINATORS.slice(0, number % 4 < 2 ? 1 : COORDINATORS.length);
    const [taskId = ''] = await plantTasks(this.site, this.house, [{ state: 'assigned', context: UNTOUCHED, version: VERSION }]);
    const questions = await plantContributions(
      this.site,
      this.house,
      taskId,
      asked.map(() => buildContribution('requested', { required, requestedBy: 'head' })),
    );
    const [one, other] = this.dockets;
    if (one === undefined || other === undefined) throw new Error('an opinion and a submission need two Dockets');
    const submit = bodyOf(this.house.keys.inIds(COMMANDS.submit));
    const submitting = one.line.act(this.house.bearer(HEAD), `/v1/tasks/${taskId}/submit`, VERSION, submit);
    const giving = asked.map((coordinator, index) =>
      other.line.act(this.house.bearer(coordinator), `/v1/contributions/${questions[index] ?? ''}/give`, 1, { stance: 'agree' }),
    );
    const submitted = told(await submitting);
    const given = (await Promise.all(giving)).map(told);
    add(this.submitted, submitted);
    for (const answer of given) add(this.given, answer);
    const reasons = required ? ['200', '409 blocked'] : ['200'];
    const how = `${asked.length} opinions${required ? ', required' : ''}`;
    return [
      ...(reasons.includes(submitted) ? [] : [`submit: ${submitted} (${how})`]),
      ...given.filter((answer) => answer !== '200').map((answer) => `opinion: ${answer} (${how})`),
    ];
  }
}

function told({ status, body }: Answered): string {
  return status === 200 ? '200' : `${status} ${String(body['code'])}`;
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
