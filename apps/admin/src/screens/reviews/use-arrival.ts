import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, type RefObject } from 'react';

/** The address ends in this where one came to note something. */
const TO_NOTE = 'note';

/** Whoever comes to the next result stands at its heading, so that it is read out and Tab goes on from there; or in the field for notes. */
export function useArrival(noteField: RefObject<HTMLTextAreaElement | null>): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const isToNote = useLocation({ select: ({ hash }) => hash === TO_NOTE });
  useEffect(() => {
    if (isToNote && noteField.current !== null) noteField.current.focus();
    else heading.current?.focus({ preventScroll: true });
  }, [isToNote, noteField]);
  return heading;
}
