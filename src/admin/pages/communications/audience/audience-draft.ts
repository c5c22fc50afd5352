import type { Audience, CustomerFilter } from '../../../../contracts/communications/fields';
import type { PickedAudience } from '../../../../contracts/communications/operators';

export type Kind = Audience['kind'];

/** The ways of picking recipients, as operators read them. */
export const KINDS: Record<Kind, string> = {
  filter: 'Con un filtro: ufficio, età, pratiche…',
  group: 'Un gruppo salvato',
  chosen: 'A mano, uno per uno',
  list: 'Da un elenco di codici fiscali',
};

export interface ChosenCustomer {
  id: string;
  cognome: string;
  nome: string;
}

/** The recipients while they are picked: what was picked in one way stays while another is looked at. */
export interface AudienceDraft {
  kind: Kind;
  filter: CustomerFilter;
  /** Id of the group; null: none yet. */
  group: string | null;
  chosen: readonly ChosenCustomer[];
  /** Codici fiscali as they were pasted. */
  list: string;
}

/** Everybody. */
export const NO_FILTER: CustomerFilter = {
  ...{ type: null, sede: null, zona: null },
  ...{ bornFrom: null, bornTo: null, pratica: null },
};

/** What was picked, as it can be changed; the codici fiscali of a list are not kept. */
export function draftOf(audience: PickedAudience | null): AudienceDraft {
  return {
    kind: audience?.kind ?? 'filter',
    filter: audience?.kind === 'filter' ? audience.filter : NO_FILTER,
    group: audience?.kind === 'group' ? audience.group : null,
    chosen: audience?.kind === 'chosen' ? audience.customers : [],
    list: '',
  };
}

/** Whether there is something to use. */
export function isComplete({ kind, group, chosen, list }: AudienceDraft): boolean {
  if (kind === 'group') return group !== null;
  if (kind === 'chosen') return chosen.length > 0;
  return kind !== 'list' || list.trim() !== '';
}

/** The recipients as the contract takes them. */
export function audienceOf({ kind, filter, group, chosen, list }: AudienceDraft): Audience {
  switch (kind) {
    case 'filter':
      return { kind, filter };
    case 'group':
      return { kind, group: group ?? '' };
    case 'chosen':
      return { kind, customers: chosen.map(({ id }) => id) };
    case 'list':
      return { kind, codiciFiscali: list };
  }
}
