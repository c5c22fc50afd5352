import type { CurrentCustomer } from '@contracts/customers/self';
import type { IconName } from '@lib/icons';

/** A quick way on from the desk. */
export interface Shortcut {
  href: string;
  label: string;
  icon: IconName;
}

/** What customers come for most often, without what is closed to them. */
export function shortcuts({ sections }: Pick<CurrentCustomer, 'sections'>): Shortcut[] {
  return [
    ...(sections.includes('news')
      ? [{ href: '/news', label: 'Leggi tutte le news', icon: 'horn' as const }]
      : []),
    ...(sections.includes('communications')
      ? [{ href: '/comunicazioni', label: 'Leggi le comunicazioni', icon: 'mail' as const }]
      : []),
    ...(sections.includes('archive')
      ? [{ href: '/archivio', label: 'Trova un documento in archivio', icon: 'folder' as const }]
      : []),
    ...(sections.includes('uploads')
      ? [{ href: '/documenti', label: 'Carica i documenti', icon: 'files' as const }]
      : []),
    ...(sections.includes('appointments')
      ? [{ href: '/prenota', label: 'Prenota un appuntamento', icon: 'calendar' as const }]
      : []),
    ...(sections.includes('agenda')
      ? [{ href: '/agenda', label: 'Guarda la tua agenda', icon: 'clock' as const }]
      : []),
    { href: '/pratiche', label: 'Vedi a che punto sono le pratiche', icon: 'check-circle' },
    { href: '/i-miei-dati', label: 'Controlla i tuoi dati', icon: 'user' },
    { href: '/i-miei-dati/password', label: 'Cambia la password', icon: 'locked' },
    { href: '/aiuto', label: 'Cerca aiuto', icon: 'help-circle' },
  ];
}
