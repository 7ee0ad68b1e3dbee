import { hashKey } from '@tanstack/react-query';
import { dropDraft, readDraft, saveDraft, type DraftContentDto, type DraftDto } from '#api-client/index';
import { isPassing, isProblem } from '../../../api/problem';

/** How a draft stands, as its reader is told. `at`: an instant. */
export type DraftState =
  | { readonly kind: 'none' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly error: unknown }
  /** Another window of the same person has changed it. */
  | { readonly kind: 'stale' };

/** How long after the last change it is saved, in milliseconds. */
const PAUSE = 1000;

/** How long after a line was cut it is tried again, in milliseconds. */
const AGAIN = 10_000;

/** Who keeps what a closed form has still to say, by task: whoever opens one again waits for it. */
const leaving = new Map<string, DraftKeeper>();

async function read(taskId: string): Promise<DraftDto> {
  return (await readDraft({ path: { id: taskId }, throwOnError: true })).data;
}

/** The draft as it stands, with what a form that was just closed had still to say. */
export async function standingDraft(taskId: string): Promise<DraftDto> {
  await leaving.get(taskId)?.settle();
  return await read(taskId);
}

/** Keeps the draft of one form: one save after the other, each on the version that the one before left. */
export class DraftKeeper {
  private savedText: string;
  private isPaused = false;
  private isStale = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving: Promise<void> = Promise.resolve();
  /** What was sent and not answered: it may have been saved all the same. */
  private readonly unanswered = new Set<string>();

  /**
   * @param version of the draft as it was read; null where it could not be read: that is tried again with the first save
   * @param wanted what the form holds, which is how it is saved already or how it is without a draft
   */
  constructor(
    private readonly taskId: string,
    private version: number | null,
    private wanted: DraftContentDto,
    private readonly tell: (state: DraftState) => void,
  ) {
    this.savedText = JSON.stringify(wanted);
  }

  /** What the form holds now. While it is sent nothing is saved: then it is no draft any more. */
  hold(content: DraftContentDto, isSending: boolean): void {
    if (isSending === this.isPaused && JSON.stringify(content) === JSON.stringify(this.wanted)) return;
    this.wanted = content;
    this.isPaused = isSending;
    clearTimeout(this.timer);
    if (this.mustSave()) this.timer = setTimeout(() => void this.save(), PAUSE);
  }

  /** The form is closed, or its page: what is not saved yet is saved now. */
  leave(): void {
    clearTimeout(this.timer);
    if (!this.mustSave()) return;
    leaving.set(this.taskId, this);
    void this.save(true);
  }

  /** What is not saved yet is saved now, or it is told that it was not. */
  settle(): Promise<void> {
    clearTimeout(this.timer);
    return this.save();
  }

  /** From here on with another version: as it was read elsewhere, and with what the form holds then. */
  goOnFrom(version: number, content: DraftContentDto): void {
    clearTimeout(this.timer);
    this.version = version;
    this.wanted = content;
    this.savedText = JSON.stringify(content);
    this.isStale = false;
  }

  /** What another window saved gives way to what this form holds. */
  async writeOver(): Promise<void> {
    try {
      this.version = (await standingDraft(this.taskId)).version;
      this.isStale = false;
      this.savedText = '';
      await this.save();
    } catch (error) {
      this.tell({ kind: 'failed', error });
    }
  }

  /** The version that is left when it is gone; null where it is not: then that is told. */
  async discard(): Promise<number | null> {
    clearTimeout(this.timer);
    await this.saving;
    try {
      const headers = { 'If-Match': `"${this.version ?? 0}"` };
      return (await dropDraft({ path: { id: this.taskId }, headers, throwOnError: true })).data.version;
    } catch (error) {
      this.refused(error);
      return null;
    }
  }

  private mustSave(): boolean {
    return !this.isPaused && !this.isStale && JSON.stringify(this.wanted) !== this.savedText;
  }

  private save(isLast = false): Promise<void> {
    this.saving = this.saving.then(() => this.saveOnce(isLast));
    return this.saving;
  }

  private async saveOnce(isLast: boolean): Promise<void> {
    if (!this.mustSave()) return;
    const content = this.wanted;
    try {
      const version = this.version ?? (await this.versionOfNone());
      if (version === null) {
        this.turnStale();
        return;
      }
      const headers = { 'If-Match': `"${version}"` };
      // What is sent as the page goes is sent all the same.
      const { data } = await saveDraft({ path: { id: this.taskId }, headers, body: content, keepalive: isLast, throwOnError: true });
      this.saved(data.version, content, data.savedAt);
      clearTimeout(this.timer);
      if (this.mustSave()) this.timer = setTimeout(() => void this.save(), PAUSE);
    } catch (error) {
      if (isProblem(error, 'stale') && this.unanswered.size > 0) await this.reconcile(isLast);
      else this.refused(error);
      // Whether it was saved is told by no answer at all, and by none of a proxy.
      if (isPassing(error)) this.unanswered.add(hashed(content));
    }
  }

  /** Null where there is a draft, which nobody has shown here. */
  private async versionOfNone(): Promise<number | null> {
    const { version, content } = await read(this.taskId);
    return content === null ? version : null;
  }

  /** A save whose answer was lost is no other window: what was typed since is saved after it. */
  private async reconcile(isLast: boolean): Promise<void> {
    try {
      const { version, content, savedAt } = await read(this.taskId);
      if (content === null || !this.unanswered.has(hashed(content))) {
        this.turnStale();
        return;
      }
      this.saved(version, content, savedAt);
      await this.saveOnce(isLast);
    } catch (error) {
      this.refused(error);
    }
  }

  private saved(version: number, content: DraftContentDto, at: string | null): void {
    this.version = version;
    this.savedText = JSON.stringify(content);
    this.unanswered.clear();
    if (!this.mustSave() && leaving.get(this.taskId) === this) leaving.delete(this.taskId);
    if (at !== null) this.tell({ kind: 'saved', at });
  }

  private refused(error: unknown): void {
    if (isProblem(error, 'stale')) {
      this.turnStale();
      return;
    }
    this.tell({ kind: 'failed', error });
    clearTimeout(this.timer);
    if (isPassing(error)) this.timer = setTimeout(() => void this.save(), AGAIN);
  }

  private turnStale(): void {
    this.isStale = true;
    this.tell({ kind: 'stale' });
  }
}

/** The order in which fields come back is not that in which they were sent. */
function hashed(content: DraftContentDto): string {
  return hashKey([content]);
}
