import type { FiledDocument } from '../../../../contracts/archive/operators';
import type { z } from 'zod';
import { formatDay, formatInstant, type Tone } from '../../../shared';

export type Filed = z.infer<typeof FiledDocument>;

const ORIGINS: Record<Filed['origin'], string> = {
  operator: 'da un operatore',
  suite: 'dal gestionale',
  upload: 'caricato dal cliente',
};

/** Whether the customer sees a document, and has opened it. */
export function stateOf({ withdrawn, held, visible, openedAt }: Filed): { name: string; tone: Tone } {
  if (withdrawn !== null) return { name: 'Ritirato', tone: 'danger' };
  if (held) return { name: 'Di prima della verifica', tone: 'warning' };
  if (!visible) return { name: 'Il cliente non lo vede', tone: 'neutral' };
  return openedAt === null
    ? { name: 'Non ancora aperto', tone: 'primary' }
    : { name: `Aperto il ${formatInstant(openedAt)}`, tone: 'success' };
}

/** Class, year, when and how it came, how long it stays. */
export function factsOf({ class: ofClass, year, filedAt, origin, keptUntil }: Filed): string {
  return [
    ofClass.name,
    ...(year === null ? [] : [`anno fiscale ${String(year)}`]),
    `${formatInstant(filedAt)}, ${ORIGINS[origin]}`,
    ...(keptUntil === null ? [] : [`si conserva fino al ${formatDay(keptUntil)}`]),
  ].join('; ');
}
