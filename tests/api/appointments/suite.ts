import { PLAN } from '../../support/appointments';
import type { Caller } from '../../support/callers';
import { put, ROOT, suiteOffice, suiteService, unique } from '../integration/suite';

export const newId = () => `A-${unique()}`;

const DAY_MS = 86_400_000;

/** A calendar day so many days from now. */
export const dayIn = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** Where and what is booked, by the suite's external ids. */
export interface SuiteBookable {
  zona: string;
  service: string;
}

export const planPath = ({ zona, service }: SuiteBookable) =>
  `/zone/${zona}/services/${service}/booking-plan`;

/** A zona and a service of the suite's that can be booked every day, holidays too. */
export async function suiteBookable(suite: Caller, plan: Partial<typeof PLAN> = {}): Promise<SuiteBookable> {
  const { zona } = await suiteOffice(suite);
  const service = await suiteService(suite);
  const answers = [
    await put(suite, planPath({ zona, service }), { ...PLAN, ...plan }),
    await put(suite, `/closures/F-${unique()}`, {
      ...{ zona, kind: 'open', firstDay: '2020-01-01', lastDay: '2099-12-31', reason: 'Sempre aperto' },
    }),
  ];
  if (answers.some(({ outcome }) => outcome !== 'created')) throw new Error('no plan was written');
  return { zona, service };
}

/** The free places of the next days as the suite reads them. */
export async function freeStarts(suite: Caller, { zona, service }: SuiteBookable): Promise<string[]> {
  const query = `service=${service}&from=${dayIn(3)}&to=${dayIn(6)}`;
  const path = `${ROOT}/zone/${zona}/availability?${query}`;
  const { body } = await suite<{ days: { starts: string[] }[] }>('GET', path);
  return body.days.flatMap(({ starts }) => starts);
}
