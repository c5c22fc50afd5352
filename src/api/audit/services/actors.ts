import type { IntegrationCaller, OperatorCaller } from '../../../http/callers';

/** Who did something, as the audit log keeps it. */
export type AuditActor =
  | { kind: 'visitor' | 'system' }
  | { kind: 'customer'; id: number }
  | { kind: 'operator'; id: number; name: string }
  | { kind: 'integration'; id: number; name: string };

/** The CAF itself: one of its people, or its suite. */
export type CafActor = Extract<AuditActor, { kind: 'operator' | 'integration' }>;

export function operatorActor({ adminUserId, name }: OperatorCaller): CafActor {
  return { kind: 'operator', id: adminUserId, name };
}

export function suiteActor({ tokenId, name }: IntegrationCaller): CafActor {
  return { kind: 'integration', id: tokenId, name };
}

// Two names of an admin user together may be longer than the column.
const LONGEST_LABEL = 255;

/** The name that is kept beside what an actor did; null: they have none, or it is not told. */
export function labelOf(actor: AuditActor): string | null {
  return 'name' in actor ? actor.name.slice(0, LONGEST_LABEL) : null;
}
