import { adminToken, customToken, transferToken, wideToken } from '../../support/api-tokens';
import { adminUser } from '../../support/callers';
import { SITE_SECRET, type Portal } from '../../support/portal';
import { signedInCustomer } from '../../support/sessions';

/**
 * Who calls, in the order of the table's columns. `sess` is a Registrato's session without the site's secret; `tok+` an
 * API token limited to the very action, `tok-` one limited to all the other actions; `admt` Strapi's admin token that acts
 * for the Amministratore CAF with all of their permissions.
 */
export const CALLERS = [
  ...['strn', 'site', 'anon', 'regi', 'sess', 'reda', 'oper', 'ammi'],
  ...['tok+', 'tok-', 'read', 'full', 'admt', 'trns'],
];

export type Headers = Record<string, string>;

/** The headers of every caller; `fresh` makes those new that the probe itself may sign out. */
export interface Callers {
  headersFor(action: string | null): Promise<Record<string, Headers>>;
  renewSessions(): Promise<void>;
}

const bearer = (token: string): Headers => ({ authorization: `Bearer ${token}` });
const site: Headers = { 'x-portal-site-secret': SITE_SECRET };

async function sessions(portal: Portal): Promise<Record<string, Headers>> {
  const [anonimo, registrato, withoutSecret] = [
    await signedInCustomer(portal, 'anonimo'),
    await signedInCustomer(portal, 'registrato'),
    await signedInCustomer(portal, 'registrato'),
  ];
  const [redattore, operatore, amministratore] = [
    await adminUser(portal, 'caf-redattore'),
    await adminUser(portal, 'caf-operatore'),
    await adminUser(portal, 'caf-amministratore'),
  ];
  return {
    anon: { ...site, ...bearer(anonimo.token) },
    regi: { ...site, ...bearer(registrato.token) },
    sess: bearer(withoutSecret.token),
    reda: bearer(redattore.token),
    oper: bearer(operatore.token),
    ammi: bearer(amministratore.token),
  };
}

/** Makes one of every caller. `actions` are all those that a token of the suite can be given. */
export async function makeCallers(portal: Portal, actions: string[]): Promise<Callers> {
  const fixed = {
    strn: {},
    site,
    read: bearer(await wideToken(portal, 'read-only')),
    full: bearer(await wideToken(portal, 'full-access')),
    admt: bearer(await adminToken(portal, 'caf-amministratore')),
    trns: bearer(await transferToken(portal)),
  };
  const allActions = bearer(await customToken(portal, actions));
  let signedIn = await sessions(portal);
  return {
    async headersFor(action) {
      const others = actions.filter((candidate) => candidate !== action);
      const [right, other] =
        action === null
          ? [allActions, allActions]
          : [bearer(await customToken(portal, [action])), bearer(await customToken(portal, others))];
      return { ...fixed, ...signedIn, 'tok+': right, 'tok-': other };
    },
    async renewSessions() {
      signedIn = await sessions(portal);
    },
  };
}
