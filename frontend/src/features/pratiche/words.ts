import type { PraticaSummary } from '@contracts/pratiche/fields';
import { PRATICA_STATES } from '@domain/pratiche/pratica-state';
import type { BadgeKind } from '@lib/badge-kind';

const KINDS: Readonly<Record<PraticaSummary['state'], BadgeKind>> = {
  collecting: 'warning',
  working: 'primary',
  completed: 'success',
  cancelled: 'neutral',
};

/** The state of a pratica, as customers read it. */
export function stateBadge({ state }: Pick<PraticaSummary, 'state'>): { label: string; kind: BadgeKind } {
  return { label: PRATICA_STATES[state], kind: KINDS[state] };
}

/** What comes next in a pratica, and who has to do it. */
export function nextStep({ state, uploadState, progress }: PraticaSummary): string {
  if (state === 'completed') return 'La pratica è conclusa.';
  if (state === 'cancelled') return 'La pratica è stata annullata.';
  if (uploadState === 'reopen-asked') return 'Il tuo ufficio deve rispondere alla richiesta di riaprire.';
  if (uploadState === 'finished') return 'Il tuo ufficio sta guardando i documenti.';
  if (progress.there < progress.wanted) return 'Tocca a te: carica i documenti che mancano.';
  return 'Tocca a te: conferma che hai finito di caricare.';
}

/** «3 messaggi da leggere»; null when there are none. */
export function unreadInWords(unread: number): string | null {
  if (unread === 0) return null;
  return unread === 1 ? '1 messaggio da leggere' : `${String(unread)} messaggi da leggere`;
}
