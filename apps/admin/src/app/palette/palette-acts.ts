/** What the palette can do beside leading somewhere; each is in the account's menu, too. */
export interface PaletteActs {
  readonly onTheme: (theme: 'light' | 'dark' | 'auto') => void;
  readonly onLanguage: () => void;
  readonly onAway: () => void;
  readonly onShowKeys: () => void;
  readonly onLeave: () => void;
}
