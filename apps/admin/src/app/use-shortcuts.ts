import { useEffect, useRef } from 'react';

const STORED = 'docket.shortcuts';

export function areShortcutsOn(): boolean {
  return localStorage.getItem(STORED) !== 'off';
}

export function switchShortcuts(on: boolean): void {
  localStorage.setItem(STORED, on ? 'on' : 'off');
}

/** One-letter keys, while nobody is typing and no dialog is open. @param keys what each key does */
export function useShortcuts(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!areShortcutsOn() || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return;
      const run = latest.current[event.key.toLowerCase()];
      if (run === undefined) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

function isBusy(target: EventTarget | null): boolean {
  const typing =
    target instanceof HTMLElement && target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]') !== null;
  return typing || document.querySelector('[role="dialog"]') !== null;
}

/** Enter on a button is that button's: presses it, and says whether there was one. */
export function pressFocused(): boolean {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused.closest('button, a, summary') === null) return false;
  focused.click();
  return true;
}
