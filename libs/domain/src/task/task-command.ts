import type { Digest, Uuid } from '#domain/ids';
import type { LocalDate } from '#domain/time/local-date';
import type { PointAnswer } from '#domain/task/review';
import type { DocumentRef } from '#domain/task/document-ref';
import type { Evidence } from '#domain/task/evidence';
import type { LatenessCause, LatenessJudgement, Outcome } from '#domain/task/task';

/** The verbs of a task with what each carries (WS-HumanTask words where it has them). Texts are NFC and trimmed; what is left out is not said. */
export type TaskCommand =
  | { readonly verb: 'assign' }
  | { readonly verb: 'acknowledge' }
  /** Takes the work on, for whoever says so. */
  | { readonly verb: 'claim' }
  /** Gives it back to the unit. */
  | { readonly verb: 'release' }
  /** Puts it into the hands of somebody of the lead unit. */
  | { readonly verb: 'forward'; readonly personId: Uuid; readonly note: string | null }
  | { readonly verb: 'start' }
  | { readonly verb: 'decline'; readonly reason: string }
  | {
      readonly verb: 'propose';
      readonly documents: readonly DocumentRef[];
      readonly note: string | null;
      readonly answers?: readonly PointAnswer[];
      readonly evidence?: Evidence;
    }
  /** The head does not submit what was proposed. */
  | { readonly verb: 'send-back'; readonly reason: string }
  /** A co-lead of a joint task stands by what is proposed. */
  | { readonly verb: 'confirm' }
  /**
   * `documents: null` submits what was proposed, the only way to submit a joint task. An empty list is a nil return, allowed by
   * `nilAllowed` alone. `answers` to the points of the last return, beside those that were proposed;
   * `evidence` in place of what was proposed.
   */
  | {
      readonly verb: 'submit';
      readonly documents: readonly DocumentRef[] | null;
      readonly note: string | null;
      readonly answers?: readonly PointAnswer[];
      readonly evidence?: Evidence;
    }
  /** A soft checkpoint: it changes no state. `text` null: nothing new in the period, which must be named then. */
  | { readonly verb: 'report-progress'; readonly period: string | null; readonly text: string | null }
  /** Submits in the lead's place (nhập thay), saying on what ground; the lead may contest it. */
  | {
      readonly verb: 'enter-for';
      readonly documents: readonly DocumentRef[];
      readonly note: string | null;
      readonly reason: string;
      readonly answers?: readonly PointAnswer[];
      readonly evidence?: Evidence;
    }
  /** The lead does not stand by what was entered in its place. */
  | { readonly verb: 'contest'; readonly reason: string }
  /** A further unit coordinates: it sees the task, comments, and can be asked. */
  | { readonly verb: 'add-coordinator'; readonly unitId: Uuid }
  /** Puts it into one bundle with others of its obligation (gộp): each keeps its history, one submission answers all. */
  | { readonly verb: 'combine'; readonly taskIds: readonly Uuid[] }
  /** Takes it out of its bundle. */
  | { readonly verb: 'separate' }
  | { readonly verb: 'withdraw' }
  | { readonly verb: 'start-review' }
  /** `submission` names the version that the decider has seen, `contentHash` its content where they say it: any other is refused. */
  | { readonly verb: 'approve'; readonly submission: number; readonly contentHash?: Digest; readonly note: string | null }
  /** `points`: what the next version has to answer one by one. */
  | {
      readonly verb: 'return';
      readonly submission: number;
      readonly contentHash?: Digest;
      readonly reason: string;
      readonly points?: readonly string[];
      readonly resubmitBy: LocalDate | null;
    }
  /** Asks somebody more to approve on the level whose turn it is. */
  | { readonly verb: 'add-reviewer'; readonly personId: Uuid }
  /** Their approval is waited for no longer. */
  | { readonly verb: 'remove-reviewer'; readonly personId: Uuid }
  | { readonly verb: 'close' }
  /** What was issued on the accepted proposal; it closes the task. */
  | {
      readonly verb: 'record-outcome';
      readonly number: string;
      readonly issuedOn: LocalDate;
      readonly signer: string;
      readonly documents: readonly DocumentRef[];
    }
  /** Whoever signs does not: the proposal goes back to the lead. */
  | { readonly verb: 'refuse-outcome'; readonly reason: string }
  | { readonly verb: 'reopen'; readonly reason: string }
  /** Takes the task back from the unit, to be assigned anew. */
  | { readonly verb: 'recall'; readonly reason: string }
  /** Urges it by hand, once a day at most. */
  | { readonly verb: 'remind'; readonly note: string | null }
  /** Pauses the work until a day (its first day again): the days between are added to its date. */
  | { readonly verb: 'suspend'; readonly until: LocalDate; readonly reason: string }
  | { readonly verb: 'resume' }
  /** What the lead says of being late (giải trình); said anew, it replaces what nobody has judged yet. */
  | { readonly verb: 'explain-lateness'; readonly cause: LatenessCause; readonly text: string; readonly responsible: string | null }
  | { readonly verb: 'judge-lateness'; readonly reading: LatenessJudgement['reading']; readonly reason: string }
  /**
   * Nobody reads the document's content any more (thu hồi tệp); the versions that name it stay as they are. `inEarlierVersion`: it stands
   * in a version before the newest, too.
   */
  | { readonly verb: 'hide-document'; readonly document: DocumentRef; readonly inEarlierVersion: boolean; readonly reason: string }
  | { readonly verb: 'cancel'; readonly reason: string }
  /** What ends the plan, or the row, ends the task with it, from any state. */
  | { readonly verb: 'end'; readonly outcome: Outcome; readonly reason: string };

export type TaskVerb = TaskCommand['verb'];
