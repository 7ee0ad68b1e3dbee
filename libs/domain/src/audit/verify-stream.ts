import type { AuditEnvelope } from '#domain/audit/event';
import { finding, type Finding } from '#domain/audit/findings';
import { GENESIS } from '#domain/audit/seal-event';
import type { StoredEvent } from '#domain/audit/stored-event';
import type { StreamHead } from '#domain/audit/stream-head';
import { changesOwnObject, examineEvent, type ExaminedEvent, type StreamPlace } from '#domain/audit/verify-event';
import type { Digest, Uuid } from '#domain/ids';

/** Events must come in the order of their numbers: any other order is the caller's mistake, not a finding. */
export class EventsOutOfOrderError extends Error {
  constructor(stream: string, seq: number, after: number) {
    super(`event ${seq} of ${stream} was handed over after event ${after}`);
    this.name = 'EventsOutOfOrderError';
  }
}

/**
 * Checks one stream from its first event on: each event by itself, then that it follows the one before it, then the end
 * against the stored head. A consistent rewrite of every event and of the head leaves nothing to find (docs/adr/0003).
 */
export class StreamVerifier {
  /** The event at the end so far. An edited event has two hashes, and two events may claim one number: any may be followed. */
  private last: { readonly seq: number; readonly eventId: Uuid; readonly hashes: Set<Digest> } | null = null;
  /** The object's state after the events so far; undefined while unknown. */
  private state: string | null | undefined = undefined;

  constructor(private readonly place: StreamPlace) {}

  /** What is wrong with the next event. @throws EventsOutOfOrderError */
  next(event: StoredEvent): readonly Finding[] {
    const { stream } = this.place;
    const { seq, eventId } = event;
    const examined = examineEvent(this.place, event);
    if (seq < 1) return [...examined.findings, finding('seq-impossible', { stream, seq, eventId })];
    const reached = this.last?.seq ?? 0;
    if (seq < reached) throw new EventsOutOfOrderError(stream, seq, reached);
    const repeated = seq === reached;
    const findings = [...examined.findings, ...(repeated ? this.repeat(event) : this.follow(event, examined, reached))];
    const last = repeated && this.last !== null ? this.last : { seq, eventId, hashes: new Set<Digest>() };
    last.hashes.add(examined.hash).add(event.storedHash);
    this.last = last;
    return findings;
  }

  /** What the stored head says of the end; null where there is no head. Every stream that has events has one. */
  end(head: StreamHead | null): readonly Finding[] {
    const { stream } = this.place;
    const reached = this.last?.seq ?? 0;
    const say = (code: 'tail-cut' | 'beyond-head' | 'head-missing', seq: number | null, params = {}): Finding[] => [
      finding(code, { stream, seq, eventId: null }, params),
    ];
    if (head === null) return this.last === null ? [] : say('head-missing', null);
    if (head.seq > reached) return say('tail-cut', reached + 1, { missing: numbers(reached + 1, head.seq) });
    if (head.seq < reached) return say('beyond-head', head.seq + 1, { beyond: numbers(head.seq + 1, reached) });
    if (this.last === null || this.last.hashes.has(head.hash)) return [];
    return [finding('head-differs', { stream, seq: reached, eventId: this.last.eventId })];
  }

  private repeat({ seq, eventId }: StoredEvent): readonly Finding[] {
    this.state = undefined;
    return [finding('seq-repeated', { stream: this.place.stream, seq, eventId })];
  }

  private follow(event: StoredEvent, { envelope, intact }: ExaminedEvent, reached: number): readonly Finding[] {
    const findings: Finding[] = [];
    const gap = event.seq > reached + 1;
    if (gap) {
      const place = { stream: this.place.stream, seq: reached + 1, eventId: null };
      findings.push(finding('events-missing', place, { missing: numbers(reached + 1, event.seq - 1) }));
    }
    // What an edited event says of its predecessor and of states is worth nothing, and would accuse its neighbours.
    if (gap || !intact || envelope === null) this.state = undefined;
    if (!intact || envelope === null) return findings;
    if (!gap) findings.push(...this.link(event, envelope));
    return [...findings, ...this.continueState(event, envelope)];
  }

  private link({ seq, eventId }: StoredEvent, { prevHash }: AuditEnvelope): readonly Finding[] {
    const { stream } = this.place;
    if (this.last === null) return prevHash === GENESIS ? [] : [finding('first-cut', { stream, seq, eventId })];
    if (this.last.hashes.has(prevHash)) return [];
    return [finding('event-replaced', { stream, seq: this.last.seq, eventId: this.last.eventId }, { next: String(seq) })];
  }

  private continueState({ seq, eventId }: StoredEvent, envelope: AuditEnvelope): readonly Finding[] {
    const { stateBefore, stateAfter } = envelope;
    if (!changesOwnObject(this.place, envelope) || (stateBefore === null && stateAfter === null)) return [];
    const known = this.state;
    this.state = stateAfter ?? stateBefore;
    if (known === undefined || known === stateBefore) return [];
    return [finding('state-broken', { stream: this.place.stream, seq, eventId }, { before: String(stateBefore), known: String(known) })];
  }
}

/** All findings of one stream, whose events come in the order of their numbers. @throws EventsOutOfOrderError */
export async function* verifyStream(
  place: StreamPlace,
  events: Iterable<StoredEvent> | AsyncIterable<StoredEvent>,
  head: StreamHead | null,
): AsyncGenerator<Finding, void> {
  const verifier = new StreamVerifier(place);
  for await (const event of events) yield* verifier.next(event);
  yield* verifier.end(head);
}

/** "3" or "3–5". */
function numbers(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}
