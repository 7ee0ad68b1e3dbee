import { useLocalStorage } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useMe } from './me';

/** What each key does; "g w": G, and then W. */
type Shortcuts = Readonly<Record<string, () => void>>;

interface InForce {
  readonly keys: () => Shortcuts;
}

/** How long the second key of two may take, in milliseconds. */
const PAUSE = 1500;

/** The keys of what is shown; those that hold everywhere come last, so that a screen may give a key a meaning of its own. */
const inForce: InForce[] = [];

/** The first of two keys, and when it was pressed. */
let begun: { readonly key: string; readonly at: number } | null = null;

/** Whether one-letter keys act for whoever is signed in, on this device (WCAG 2.1.4), and how to say so. */
export function useShortcutSwitch(): readonly [boolean, (on: boolean) => void] {
  const { id } = useMe();
  const [on, turn] = useLocalStorage({ key: `docket.shortcuts.${id}`, defaultValue: true, getInitialValueInEffect: false });
  return [on, turn];
}

/**
 * One-letter keys, while nobody is typing, no dialog is open, and they are not switched off.
 * @param keys what each key does
 * @param reach `everywhere`: where no screen gives the key a meaning of its own
 */
export function useShortcuts(keys: Shortcuts, reach: 'screen' | 'everywhere' = 'screen'): void {
  const [on] = useShortcutSwitch();
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!on) return;
    const mine: InForce = { keys: () => latest.current };
    if (inForce.length === 0) document.addEventListener('keydown', press);
    if (reach === 'everywhere') inForce.push(mine);
    else inForce.unshift(mine);
    return () => {
      inForce.splice(inForce.indexOf(mine), 1);
      if (inForce.length === 0) document.removeEventListener('keydown', press);
    };
  }, [on, reach]);
}

function press(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return;
  const key = event.key.toLowerCase();
  const first = begun !== null && event.timeStamp - begun.at < PAUSE ? `${begun.key} ` : '';
  begun = null;
  const run = inForce.map(({ keys }) => keys()[first + key]).find((one) => one !== undefined);
  if (run !== undefined) run();
  else if (first === '' && beginsTwo(key)) begun = { key, at: event.timeStamp };
  else return;
  event.preventDefault();
}

function beginsTwo(key: string): boolean {
  return inForce.some(({ keys }) => Object.keys(keys()).some((one) => one.startsWith(`${key} `)));
}

function isBusy(target: EventTarget | null): boolean {
  const typing =
    target instanceof HTMLElement && target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]') !== null;
  return typing || isDialogOpen();
}

export function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"]') !== null;
}

/** Enter on a button is that button's: presses it, and says whether there was one. */
export function pressFocused(): boolean {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused.closest('button, a, summary') === null) return false;
  focused.click();
  return true;
}
