import type { Section } from '@contracts/sections';

// Whoever adds a page without saying so here adds a page for signed-in customers.
const FOR_ANYONE = new Set([
  '/',
  '/404',
  '/500',
  '/accedi',
  '/accessibilita',
  '/aiuto',
  '/attiva',
  '/conferma-email',
  '/controlla-la-posta',
  '/disiscrizione',
  '/errore',
  '/esci',
  '/news',
  '/news/[slug]',
  '/nuova-password',
  '/password-dimenticata',
  '/privacy',
  '/registrati',
  '/rimanda-il-collegamento',
  '/stile',
  '/tema.css',
]);

const SECTION_OF: Readonly<Record<string, Section>> = {
  '/news': 'news',
  '/comunicazioni': 'communications',
  '/autocertificazioni': 'self-certifications',
  '/prenota': 'appointments',
  '/appuntamenti': 'appointments',
  '/agenda': 'agenda',
  '/archivio': 'archive',
  '/730': 'tax-returns',
  '/documenti': 'uploads',
  '/pagamenti': 'payments',
};

/** The section that a page belongs to; undefined for pages of none. @param pattern the page's route, `/news/[slug]` */
export function sectionOf(pattern: string): Section | undefined {
  return SECTION_OF[`/${pattern.split('/')[1] ?? ''}`];
}

export type Verdict = 'shown' | 'sign-in' | 'section-closed';

/**
 * Whether a page may be shown.
 * @param pattern the page's route, `/news/[slug]`
 * @param openSections sections that the CAF opens to the customer; null for a visitor
 */
export function mayShow(pattern: string, openSections: readonly Section[] | null): Verdict {
  if (openSections === null) return FOR_ANYONE.has(pattern) ? 'shown' : 'sign-in';
  const section = sectionOf(pattern);
  return section === undefined || openSections.includes(section) ? 'shown' : 'section-closed';
}
