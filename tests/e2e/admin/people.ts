import type { Browser, Page } from 'playwright-core';
import { visitor } from '../../support/callers';
import { person, register, registrationOf } from '../../support/people';
import { adminPageOf } from '../../support/people-of-the-caf';
import type { WholePortal } from '../../support/whole-portal';

/** Customers in every state that operators meet, by their codice fiscale, and an administrator at work. */
export interface CafAtWork {
  portal: WholePortal;
  page: Page;
  anonimo: string;
  registrato: string;
  blocked: string;
  withoutEmail: string;
  contested: string;
}

/** Makes the customers and signs the administrator in; they see every customer. */
export async function cafAtWork(portal: WholePortal, browser: Browser): Promise<CafAtWork> {
  const page = await adminPageOf(browser, portal, 'caf-amministratore', {
    allZone: true,
    withoutOffice: true,
  });
  const customer = async (columns: Record<string, unknown> = {}) => {
    const who = person();
    await register(portal, who);
    const { codiceFiscale } = who;
    if (Object.keys(columns).length > 0)
      await portal.db('up_users').where({ codice_fiscale: codiceFiscale }).update(columns);
    return who;
  };
  const contested = await customer();
  await visitor(portal)(
    'POST',
    '/api/registrations',
    registrationOf({ ...contested, email: 'altra@posta.test' }),
  );
  return {
    portal,
    page,
    anonimo: (await customer()).codiceFiscale,
    registrato: (await customer({ customer_type: 'registrato', evidence: 'passaporto: AA 1234567' }))
      .codiceFiscale,
    blocked: (await customer({ blocked: true })).codiceFiscale,
    withoutEmail: (await customer({ email: null })).codiceFiscale,
    contested: contested.codiceFiscale,
  };
}
