import { onlineManager } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { DocumentRefDto } from '#api-client/index';
import { newIntent } from '../../api/client';
import { isPassing, isProblem } from '../../api/problem';
import { registerFile, sendFile, type SentFile } from './send-file';

/** A file between its being chosen and its being a document. */
export interface Arriving {
  readonly key: string;
  readonly file: File;
  /** Bytes that have arrived. */
  readonly sent: number;
  /** `cut`: the line is, and it is tried again; `undeclared`: it waits for the word that it bears no mark of secrecy. */
  readonly state: 'sending' | 'cut' | 'looking' | 'undeclared' | 'failed';
  readonly error: unknown;
  /** Of the upload, once it has arrived. */
  readonly uploadId: string | null;
}

interface Uploads {
  readonly arriving: readonly Arriving[];
  readonly send: (files: readonly File[]) => void;
  /** Says that a scan bears no mark of secrecy. */
  readonly declare: (arriving: Arriving) => void;
  /** Goes on where it failed. */
  readonly again: (arriving: Arriving) => void;
  readonly drop: (arriving: Arriving) => void;
}

function isCut({ state, error }: Arriving): boolean {
  return state === 'failed' && isPassing(error);
}

/** Sends files as they are chosen, each by itself. @param onStored is told of each that became a document */
export function useUploads(actingAs: string | null, onStored: (document: DocumentRefDto) => void): Uploads {
  const [arriving, setArriving] = useState<readonly Arriving[]>([]);
  const running = useRef(new Map<string, SentFile>());
  const stored = useRef(onStored);
  useEffect(() => {
    stored.current = onStored;
  });
  useEffect(() => {
    const sending = running.current;
    return () => sending.forEach(({ stop }) => stop());
  }, []);

  const change = useCallback((key: string, more: Partial<Arriving>): void => {
    setArriving((all) => all.map((one) => (one.key === key ? { ...one, ...more } : one)));
  }, []);
  const remove = useCallback((key: string): void => {
    running.current.delete(key);
    setArriving((all) => all.filter((one) => one.key !== key));
  }, []);

  const register = useCallback(
    async (key: string, uploadId: string, declares: boolean): Promise<void> => {
      change(key, { state: 'looking', uploadId, error: null });
      try {
        stored.current(await registerFile(uploadId, actingAs, declares));
        remove(key);
      } catch (error) {
        const waits = isProblem(error, 'secrecy-undeclared');
        change(key, waits ? { state: 'undeclared' } : { state: 'failed', error });
      }
    },
    [actingAs, change, remove],
  );

  const sendOne = useCallback(
    async (key: string, file: File): Promise<void> => {
      const sending = sendFile(file, {
        onProgress: (sent) => change(key, { sent, state: 'sending' }),
        onCut: () => change(key, { state: 'cut' }),
      });
      running.current.set(key, sending);
      try {
        await register(key, await sending.arrived, false);
      } catch (error) {
        change(key, { state: 'failed', error });
      }
    },
    [change, register],
  );

  const begin = (file: File): void => {
    const key = newIntent();
    setArriving((all) => [...all, { key, file, sent: 0, state: 'sending', error: null, uploadId: null }]);
    void sendOne(key, file);
  };
  const again = useCallback(
    ({ key, file, uploadId }: Arriving): void => {
      change(key, { state: 'sending', error: null });
      void (uploadId === null ? sendOne(key, file) : register(key, uploadId, false));
    },
    [change, register, sendOne],
  );
  // The line is back: what it has cut goes on.
  useEffect(() => onlineManager.subscribe((isOnline) => isOnline && arriving.filter(isCut).forEach(again)), [arriving, again]);
  return {
    arriving,
    send: (files) => files.forEach(begin),
    again,
    declare: ({ key, uploadId }) => void (uploadId !== null && register(key, uploadId, true)),
    drop: ({ key }) => {
      running.current.get(key)?.stop();
      remove(key);
    },
  };
}
