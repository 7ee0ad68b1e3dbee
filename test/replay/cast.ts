import type { Command, CommandRequest } from '#application/execute-command/command';
import { execute } from '#application/execute-command/execute';
import { systemRequest } from '#application/execute-command/system-request';
import { uploadDocument } from '#application/documents/upload-document';
import { addMembership } from '#application/organisation/add-membership';
import { createPerson } from '#application/organisation/create-person';
import type { Uuid } from '#domain/ids';
import { isRefusal } from '#domain/refusal';
import { requestOf, type DocketWorld } from '#testing/docket-world';
import { putText } from '#testing/put-text';

/** Everybody who acts in the replayed year: a head for each unit, with a document of their own to hand in. */
export class Cast {
  private readonly heads = new Map<Uuid, Uuid>();
  private readonly documents = new Map<Uuid, Uuid>();

  constructor(private readonly world: DocketWorld) {}

  /** Gives every unit in force that has none yet a head, as the organisation's own people would. */
  async appointHeads(today: string): Promise<void> {
    const units = await this.world.sql<{ unit_id: Uuid; name: string }>(
      'SELECT unit_id, name FROM unit WHERE valid_from <= $1 AND (valid_to IS NULL OR valid_to >= $1)',
      [today],
    );
    for (const { unit_id: unitId, name } of units.filter((unit) => !this.heads.has(unit.unit_id))) {
      const { ids } = this.world.environment;
      const personId = ids.next();
      await this.bySystem(createPerson({ id: personId, name: `Thủ trưởng ${name}`, accountId: null }));
      await this.bySystem(addMembership({ id: ids.next(), personId, unitId, role: 'unit-head', validFrom: today, validTo: null }));
      this.heads.set(unitId, personId);
    }
  }

  /** The head of the unit that had the task first: they moved with it wherever a reorganisation brought it. */
  headOf(originUnitId: Uuid): Uuid {
    const head = this.heads.get(originUnitId);
    if (head === undefined) throw new Error(`unit ${originUnitId} has no head`);
    return head;
  }

  async documentOf(personId: Uuid): Promise<Uuid> {
    const known = this.documents.get(personId);
    if (known !== undefined) return known;
    const { environment, intake, tenant } = this.world;
    const id = environment.ids.next();
    const file = await putText(intake, tenant, `Báo cáo ${personId}`);
    await this.by(personId, uploadDocument(id, { ...file, name: 'bao-cao.txt', externalRef: null }));
    this.documents.set(personId, id);
    return id;
  }

  async by<L, R>(personId: Uuid, command: Command<L, R>, more: Partial<CommandRequest> = {}): Promise<R> {
    return this.run(command, { ...requestOf(this.world.tenant, personId), ...more });
  }

  private async bySystem<L, R>(command: Command<L, R>): Promise<R> {
    return this.run(command, systemRequest(this.world.environment, this.world.tenant, 'replay'));
  }

  private async run<L, R>(command: Command<L, R>, request: CommandRequest): Promise<R> {
    const answer = await execute(this.world.environment, command, request);
    if (isRefusal(answer)) {
      throw new Error(`${command.action} on ${this.world.clock.now()} was refused: ${answer.code} ${JSON.stringify(answer.blockers)}`);
    }
    return answer.result;
  }
}
