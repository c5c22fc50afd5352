import type { CurrentCustomer } from '@contracts/customers/self';
import { SECTIONS, type Section } from '@contracts/sections';

/** A link of the menu. */
export interface MenuLink {
  href: string;
  label: string;
}

// A section stands in the menu from the moment that it has a page.
const PAGE_OF: Partial<Record<Section, string>> = {
  news: '/news',
  communications: '/comunicazioni',
  appointments: '/appuntamenti',
  agenda: '/agenda',
  archive: '/archivio',
  uploads: '/documenti',
};

/** The menu of a customer: the sections open to them, in the CAF's order, between home and own data. */
export function customerMenu({ sections }: Pick<CurrentCustomer, 'sections'>): MenuLink[] {
  const open = sections.flatMap((section) => {
    const href = PAGE_OF[section];
    return href === undefined ? [] : [{ href, label: SECTIONS[section] }];
  });
  return [
    { href: '/scrivania', label: 'Scrivania' },
    ...open,
    { href: '/pratiche', label: 'Le mie pratiche' },
    { href: '/i-miei-dati', label: 'I miei dati' },
    { href: '/aiuto', label: 'Aiuto' },
  ];
}

/** The menu of a visitor. */
export const VISITOR_MENU: readonly MenuLink[] = [
  { href: '/', label: 'Home' },
  { href: '/news', label: SECTIONS.news },
  { href: '/registrati', label: 'Registrati' },
  { href: '/aiuto', label: 'Aiuto' },
];

/** Whether a link leads to the page in view, or to one above it. */
export function isCurrent(href: string, pathname: string): boolean {
  // Booking belongs to the appointments, whose addresses are others.
  const place = pathname.replace(/^\/prenota(?=\/|$)/, '/appuntamenti');
  return place === href || (href !== '/' && place.startsWith(`${href}/`));
}
