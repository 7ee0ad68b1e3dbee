import { useEffect, useState } from 'react';
import type { DraftDto } from '#api-client/index';
import type { Form } from '../verb-fields';
import type { VerbInput } from '../task-verbs';
import { contentOf, goneFrom, withDraft } from './draft-content';
import { DraftKeeper, standingDraft, type DraftState } from './draft-keeper';

interface Drafted {
  readonly taskId: string;
  /** As it was when the form was opened; null where it could not be read. */
  readonly draft: DraftDto | null;
  /** The form as it is without a draft. */
  readonly prepared: VerbInput;
  readonly form: Form;
  readonly isSending: boolean;
}

export interface Drafting {
  readonly state: DraftState;
  /** Names of files that cannot be handed in any more. */
  readonly gone: readonly string[];
  /** Shows what another window saved, in place of what stands here. */
  readonly load: () => Promise<void>;
  /** Puts what stands here in its place. */
  readonly writeOver: () => Promise<void>;
  readonly discard: () => Promise<void>;
}

/** Saves what a form holds, a second after the last change and when it is closed, and tells how that stands. */
export function useDraft({ taskId, draft, prepared, form, isSending }: Drafted): Drafting {
  const [state, setState] = useState<DraftState>(() => stateOf(draft));
  const [gone, setGone] = useState(() => (draft === null ? [] : goneFrom(draft)));
  const content = contentOf(form.values);
  const [keeper] = useState(() => new DraftKeeper(taskId, draft?.version ?? null, content, setState));
  useEffect(() => keeper.hold(content, isSending));
  useEffect(() => {
    const leave = (): void => keeper.leave();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [keeper]);

  const show = (version: number, values: VerbInput): void => {
    form.setValues(values);
    keeper.goOnFrom(version, contentOf(values));
  };
  return {
    state,
    gone,
    load: async () => {
      try {
        const standing = await standingDraft(taskId);
        show(standing.version, { ...withDraft(prepared, standing), actingAs: form.values.actingAs });
        setGone(goneFrom(standing));
        setState(stateOf(standing));
      } catch (error) {
        setState({ kind: 'failed', error });
      }
    },
    writeOver: () => keeper.writeOver(),
    discard: async () => {
      const version = await keeper.discard();
      if (version === null) return;
      show(version, { ...prepared, actingAs: form.values.actingAs });
      setGone([]);
      setState({ kind: 'none' });
    },
  };
}

function stateOf(draft: DraftDto | null): DraftState {
  return draft === null || draft.savedAt === null ? { kind: 'none' } : { kind: 'saved', at: draft.savedAt };
}
