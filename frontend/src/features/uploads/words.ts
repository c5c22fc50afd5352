import type { UploadObstacle } from '@contracts/pratiche/customers';
import type { ChecklistEntry, PraticaSummary } from '@contracts/pratiche/fields';
import { isUnderWay, PRATICA_STATES } from '@domain/pratiche/pratica-state';
import { takesFiles } from '@domain/pratiche/upload-state';
import type { BadgeKind } from '@lib/badge-kind';

/** How far a document has come, as customers read it. */
export const ENTRY_STATES: Readonly<Record<ChecklistEntry['state'], { label: string; kind: BadgeKind }>> = {
  missing: { label: 'Da caricare', kind: 'warning' },
  uploaded: { label: 'Caricato', kind: 'primary' },
  accepted: { label: 'Accettato', kind: 'success' },
  'to-redo': { label: 'Da rifare', kind: 'danger' },
  'not-needed': { label: 'Non serve', kind: 'neutral' },
};

/** The badge of a document: what is optional and missing asks for nothing. */
export function badgeOf({ state, required }: ChecklistEntry): { label: string; kind: BadgeKind } {
  return state === 'missing' && !required ? { label: 'Facoltativo', kind: 'neutral' } : ENTRY_STATES[state];
}

/** What keeps a customer from uploading, and the button that mends it. */
export const OBSTACLES: Readonly<
  Record<UploadObstacle, { title: string; text: string; action: { href: string; label: string } | null }>
> = {
  'no-office': {
    title: 'Scegli il tuo ufficio',
    text: 'I documenti arrivano all’ufficio che ti segue: prima di caricarli scegli quale.',
    action: { href: '/i-miei-dati/ufficio?da=%2Fdocumenti', label: 'Scegli l’ufficio' },
  },
  'no-mobile': {
    title: 'Scrivi il tuo numero di cellulare',
    text: 'Serve al tuo ufficio per chiamarti se un documento non va bene.',
    action: { href: '/i-miei-dati/recapiti?da=%2Fdocumenti', label: 'Scrivi il numero' },
  },
  'office-closed': {
    title: 'Il tuo ufficio non riceve documenti dal portale',
    text: 'Portali in ufficio, oppure telefona per sapere come fare.',
    action: null,
  },
};

/** «2 documenti su 5». */
export function progressInWords({ there, wanted }: { there: number; wanted: number }): string {
  return `${String(there)} su ${String(wanted)} ${wanted === 1 ? 'documento' : 'documenti'}`;
}

/** How far the documents of a pratica are, in the list of services. */
export function stageInWords({ state, uploadState, progress }: PraticaSummary): string {
  if (!isUnderWay(state)) return PRATICA_STATES[state];
  return takesFiles(uploadState) ? progressInWords(progress) : 'Consegnati al tuo ufficio';
}
