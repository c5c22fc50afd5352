import { fromJson } from '../../../adapters/database';
import { NOTICE_KINDS } from '../../../domain/notices/kinds';
import type { AuditActor } from './actors';
import { CUSTOMER_ACTIONS } from './customer-actions';
import { OTHER_ACTIONS } from './other-actions';

const ACTORS: Record<AuditActor['kind'], string> = {
  visitor: 'Un visitatore',
  customer: 'Il cliente',
  system: 'Il portale',
  operator: 'Un operatore',
  integration: 'Il programma del CAF',
};

/** Every action with its words. */
export const ACTION_WORDS: Readonly<Record<string, string>> = { ...OTHER_ACTIONS, ...CUSTOMER_ACTIONS };

const WORDS: Record<string, string> = {
  ...NOTICE_KINDS,
  'carta-identita': 'Carta d’identità',
  passaporto: 'Passaporto',
  patente: 'Patente',
  'altro-documento': 'Altro documento',
  'conosciuto-di-persona': 'Conosciuto di persona',
  'keep-holder': 'Resta chi c’è',
  'give-to-claimant': 'Passa a chi lo ha chiesto',
};

// What only programs look at.
const UNSPOKEN = new Set(['formerVersion', 'formerAt']);

// PostgreSQL hands the parts of a JSON column out in an order of its own.
const IN_ORDER = ['operation', 'about', 'status', 'retentionFrom', 'retentionTo'];

/** A row of the audit log, as far as words are made of it. */
export interface SpokenRow {
  action: string;
  actor_kind: AuditActor['kind'];
  actor_label: string | null;
  details: string | Record<string, unknown> | null;
}

const years = (count: unknown) =>
  count === null ? 'senza termine' : count === 1 ? '1 anno' : `${String(count)} anni`;

function inWords(name: string, detail: unknown): string[] {
  if (UNSPOKEN.has(name)) return [];
  if (name === 'ended') return [detail === 1 ? '1 sessione' : `${String(detail)} sessioni`];
  if (name === 'status') return [`risposta ${String(detail)}`];
  if (name === 'retentionFrom') return [`conservazione prima: ${years(detail)}`];
  if (name === 'retentionTo') return [`conservazione adesso: ${years(detail)}`];
  if (typeof detail !== 'string') return [];
  if (name === 'file') return [`file ${detail}`];
  if (name === 'version') return [`versione ${detail}`];
  return [WORDS[detail] ?? detail];
}

/** What an event says of itself. Rows outlive the code: an action that it no longer knows is still shown. */
export function spoken({ action, actor_kind, actor_label, details }: SpokenRow) {
  const known = fromJson<Record<string, unknown> | null>(details) ?? {};
  return {
    label: ACTION_WORDS[action] ?? action,
    actor: actor_label ?? ACTORS[actor_kind],
    details: Object.entries(known)
      .sort(([one], [other]) => IN_ORDER.indexOf(one) - IN_ORDER.indexOf(other))
      .flatMap(([name, detail]) => inWords(name, detail))
      .join(' · '),
  };
}
