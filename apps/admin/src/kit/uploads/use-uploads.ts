import { useCallback, useEffect, useRef, useState } from 'react';
import type { DocumentRefDto } from '#api-client/index';
import { newIntent } from '../../api/client';
import { isProblem } from '../../api/problem';
import { registerFile, sendFile, type SentFile } from './send-file';

/** A file between its being chosen and its being a document. */
export interface Arriving {
  readonly key: string;
  readonly file: File;
  /** Bytes that have arrived. */
  readonly sent: number;
  /** `undeclared`: it waits for the word that it bears no mark of secrecy. */
  readonly state: 'sending' | 'looking' | 'undeclared' | 'failed';
  readonly error: unknown;
  /** Of the upload, once it has arrived. */
  readonly uploadId: string | null;
}

interface Uploads {
  readonly arriving: readonly Arriving[];
  readonly send: (files: readonly File[]) => void;
  /** Says that a scan bears no mark of secrecy. */
  readonly declare: (arriving: Arriving) => void;
  readonly drop: (arriving: Arriving) => void;
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
    async (file: File): Promise<void> => {
      const key = newIntent();
      setArriving((all) => [...all, { key, file, sent: 0, state: 'sending', error: null, uploadId: null }]);
      const sending = sendFile(file, (sent) => change(key, { sent }));
      running.current.set(key, sending);
      try {
        await register(key, await sending.arrived, false);
      } catch (error) {
        change(key, { state: 'failed', error });
      }
    },
    [change, register],
  );

  return {
    arriving,
    send: (files) => files.forEach((file) => void sendOne(file)),
    declare: ({ key, uploadId }) => void (uploadId !== null && register(key, uploadId, true)),
    drop: ({ key }) => {
      running.current.get(key)?.stop();
      remove(key);
    },
  };
}
