import { bookableOffice, freeStart } from '../../support/appointments';
import { customerOfOffice } from '../../support/pratiche';
import type { Portal } from '../../support/portal';
import { newOperator } from '../customers/caf';

/** An appointment as the calendar of a zona shows it. */
export interface Seen {
  id: string;
  start: string;
  state: string;
  desk: number;
  outside: boolean;
  who: { name: string; phone: string; customer: { id: string } | null };
}

/** An office with an operator and a customer, and a free place there. */
export async function sceneAt(portal: Portal, plan: Parameters<typeof bookableOffice>[1] = {}) {
  const office = await bookableOffice(portal, plan);
  const operator = await newOperator(portal, { zone: [office.zona] });
  const anna = await customerOfOffice(portal, office.zona);
  const start = await freeStart(anna.call, office);
  const day = start.slice(0, 10);
  const listed = async () =>
    (
      await operator.call<{ items: Seen[]; daysOff: { day: string; name: string }[] }>(
        'GET',
        `/backoffice/appointments?zona=${office.zona}&from=${day}&to=${day}`,
      )
    ).body;
  return { office, operator, anna, start, day, listed };
}
