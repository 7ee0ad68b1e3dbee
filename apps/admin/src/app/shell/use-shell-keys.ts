import { useNavigate } from '@tanstack/react-router';
import { useMe } from '../me';
import { useShortcuts } from '../use-shortcuts';
import { screensFor } from './shell-screens';

/** G and then a letter leads to a screen, ? shows the keys: on every screen. */
export function useShellKeys(onShowKeys: () => void): void {
  const { roles } = useMe();
  const navigate = useNavigate();
  const going = screensFor(roles).map(({ to, key }) => [`g ${key}`, () => void navigate({ to })] as const);
  useShortcuts({ ...Object.fromEntries(going), '?': onShowKeys }, 'everywhere');
}
