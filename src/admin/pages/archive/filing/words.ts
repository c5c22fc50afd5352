import type { Tone } from '../../../shared/tone';
import { FILING_FIELDS } from '../draft';
import type { FilingRow } from './rows';

const STATES: Record<FilingRow['state'], { name: string; tone: Tone }> = {
  ready: { name: 'Da confermare', tone: 'neutral' },
  waiting: { name: 'In attesa', tone: 'primary' },
  sending: { name: 'Invio in corso…', tone: 'primary' },
  filed: { name: 'In archivio', tone: 'success' },
  failed: { name: 'Non riuscito', tone: 'danger' },
  unsure: { name: 'Da riprovare', tone: 'warning' },
};

/** How far a file is, in a word or two. */
export function stateOfRow({ state, refusal }: FilingRow): { name: string; tone: Tone } {
  return refusal === null ? STATES[state] : { name: 'Non si può archiviare', tone: 'danger' };
}

/** What stands in the way of a file, and what to do; null: nothing, or it stands beside a field. */
export function problemOf({ state, refusal, error }: FilingRow): string | null {
  if (refusal !== null) return refusal;
  if (error === null) return null;
  if (state === 'unsure')
    return `${error.message} Non sappiamo se il documento è arrivato. Con «Riprova» lo mandi di nuovo: non finisce in archivio due volte.`;
  if (error.code === 'not-found')
    return 'Il documento non è stato preso: è passato troppo tempo, oppure il cliente non è più dei tuoi uffici. Guarda se è già nel suo archivio, poi riprova.';
  return [error.message, ...error.besides(FILING_FIELDS)].join(' ');
}

/** Said when a drop brought more files than fit. */
export function leftOutInWords(leftOut: number, most: number): string {
  const left = leftOut === 1 ? '1 file è rimasto fuori' : `${String(leftOut)} file sono rimasti fuori`;
  return `Si aggiungono al massimo ${String(most)} file alla volta: ${left}. ${leftOut === 1 ? 'Aggiungilo' : 'Aggiungili'} dopo.`;
}
