/** What the Amministratore asks of the log. */
export interface Asked {
  /** Days (`2026-06-30`); empty: any. */
  from: string;
  to: string;
  action: string | null;
  actor: string;
  customer: string;
  page: number;
}

/** Everything that ever happened. */
export const EVERYTHING: Asked = { from: '', to: '', action: null, actor: '', customer: '', page: 1 };

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

/** The body of the endpoint. */
export function bodyOf({ from, to, action, actor, customer, page }: Asked) {
  return {
    page,
    from: orNull(from),
    to: orNull(to),
    action,
    actor: orNull(actor),
    customer: orNull(customer),
  };
}
