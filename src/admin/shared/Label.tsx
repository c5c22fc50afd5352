import { Badge } from '@strapi/design-system';
import type { Tone } from './tone';

// The design system's own warning and danger badges are too pale to be read (WCAG 1.4.3).
const COLOURS = {
  neutral: { backgroundColor: 'neutral150', textColor: 'neutral800' },
  primary: { backgroundColor: 'primary100', textColor: 'primary700' },
  success: { backgroundColor: 'success100', textColor: 'success700' },
  warning: { backgroundColor: 'warning200', textColor: 'neutral800' },
  danger: { backgroundColor: 'danger100', textColor: 'danger700' },
} as const;

/** A state in a word or two, coloured. */
export function Label({ tone, children }: { tone: Tone; children: string }) {
  return <Badge {...COLOURS[tone]}>{children}</Badge>;
}
