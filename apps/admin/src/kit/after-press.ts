import { startTransition } from 'react';

/** Opens what a press asks for once the press itself has been drawn: on a slow machine a form takes longer than anybody waits for a button. */
export const afterPress: (open: () => void) => void = startTransition;
