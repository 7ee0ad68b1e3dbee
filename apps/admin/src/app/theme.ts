import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';
import { optionsWithoutMarks } from '../kit/options-without-marks';

/** One accent, deep blue; everything else is paper and ink. */
const blue: MantineColorsTuple = [
  '#eef3fb',
  '#dbe6f6',
  '#b7ccec',
  '#93b8f2',
  '#6d97d8',
  '#4676bf',
  '#2b5ca4',
  '#1f4f95',
  '#17427f',
  '#0f3265',
];

export const theme = createTheme({
  primaryColor: 'blue',
  primaryShade: { light: 8, dark: 5 },
  autoContrast: true,
  colors: { blue },
  fontFamily: "'Inter Variable', 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
  // 14 px base; lines high enough for stacked marks (Ệ, ỗ, Ặ).
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  lineHeights: { xs: '1.5', sm: '1.55', md: '1.55', lg: '1.55', xl: '1.5' },
  headings: { fontWeight: '600', sizes: { h1: { fontSize: '1.375rem', lineHeight: '1.5' }, h2: { fontSize: '1rem', lineHeight: '1.55' } } },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  components: {
    // A dialog is there at once: whoever opens it by a key goes on typing.
    Modal: { defaultProps: { transitionProps: { duration: 0 } } },
    // 24 px: small enough for a row, large enough to hit beside another (WCAG 2.2, 2.5.8).
    // By name: what the theme imported, every first load would carry.
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    // Its words are readable at once, also where the theme has just changed.
    SegmentedControl: { defaultProps: { transitionDuration: 0 } },
    // Marks are not needed to find an option.
    Select: { defaultProps: { filter: optionsWithoutMarks } },
    MultiSelect: { defaultProps: { filter: optionsWithoutMarks } },
  },
});

/** Mantine's own colours follow ours. */
export const variables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--ground)',
    '--mantine-color-text': 'var(--text)',
    '--mantine-color-dimmed': 'var(--muted)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-default-hover': 'var(--raised)',
    '--mantine-color-placeholder': 'var(--muted)',
    '--mantine-color-error': 'var(--red)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-color-disabled': 'var(--raised)',
    '--mantine-color-disabled-color': 'var(--muted)',
  };
  return { variables: {}, light: shared, dark: shared };
};
