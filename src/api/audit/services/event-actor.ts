import { seal, unsealOptional } from '../../../adapters/secrets';
import { labelOf, type AuditActor } from './actors';

const BY = {
  customer: 'customer',
  visitor: 'customer',
  operator: 'office',
  integration: 'office',
  system: 'portal',
} as const satisfies Record<AuditActor['kind'], string>;

/** What every table of a story keeps of an event: who did it, and an encrypted text. */
interface EventDbColumns {
  actor_kind: AuditActor['kind'];
  actor_label: string | null;
  sealed_text: string | null;
}

/** The columns of an event. @param text what it is about, in clear; undefined: it says all by itself */
export function eventColumns(actor: AuditActor, text: string | undefined): EventDbColumns {
  return {
    actor_kind: actor.kind,
    actor_label: labelOf(actor),
    sealed_text: text === undefined ? null : seal(text),
  };
}

/** A row of a story, by the kind of things that can happen in it. */
export interface EventDbRow<Kind extends string> extends EventDbColumns {
  at: string;
  kind: Kind;
}

/** An event as a story tells it. */
export function toEvent<Kind extends string>(row: EventDbRow<Kind>) {
  return {
    at: row.at,
    kind: row.kind,
    by: BY[row.actor_kind],
    author: row.actor_label,
    text: unsealOptional(row.sealed_text),
  };
}
