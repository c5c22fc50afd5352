import type { z } from 'zod';
import type { FiledDocument } from '../../../../contracts/archive/operators';
import { showBytes } from '../../../../domain/uploads/show-bytes';
import { formatDay, formatInstant } from '../../../shared/dates';
import type { Tone } from '../../../shared/tone';

export type Filed = z.infer<typeof FiledDocument>;

interface Sign {
  name: string;
  tone: Tone;
}

const ORIGINS: Record<Filed['origin'], string> = {
  operator: 'da un operatore',
  suite: 'dal gestionale',
  upload: 'caricato dal cliente',
};

// Why the customer does not see a document.
function hiddenAs({ withdrawn, held, visible }: Filed): Sign | null {
  if (withdrawn !== null) return { name: 'Ritirato', tone: 'danger' };
  if (held) return { name: 'Di prima della verifica', tone: 'warning' };
  return visible ? null : { name: 'Il cliente non lo vede', tone: 'neutral' };
}

/** Whether the customer sees a document; whether its newest version was opened, also of one that is no longer seen. */
export function stateOf(document: Filed): Sign[] {
  const hidden = hiddenAs(document);
  if (document.openedAt !== null) {
    const opened = { name: `Aperto il ${formatInstant(document.openedAt)}`, tone: 'success' } as const;
    return hidden === null ? [opened] : [hidden, opened];
  }
  if (hidden === null) return [{ name: 'Non ancora aperto', tone: 'primary' }];
  return [hidden, { name: 'Non aperto', tone: 'neutral' }];
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

/** A version among others: its name, its size and when it came. */
export function versionInWords({ name, size, filedAt }: Filed['versions'][number]): string {
  return `${formatInstant(filedAt)}: ${name}, ${showBytes(size)}`;
}
