/// <reference types="astro/client" />
import type { CurrentCustomer } from '../../src/contracts/customers/self';
import type { CafIdentity } from '../../src/contracts/portal-settings';
import type { PortalFailure } from './lib/portal-failure';
import type { ServerLocals } from './lib/server-locals';

declare global {
  namespace App {
    interface Locals extends ServerLocals {
      /** Who the CAF is; a nameless one when the API has never answered. */
      identity: CafIdentity;
      /** The signed-in customer, null for visitors. */
      customer: CurrentCustomer | null;
      /** Token of the customer's session, null for visitors. */
      sessionToken: string | null;
      /** Why the page asked for could not be shown; read by the error page. */
      failure: PortalFailure | null;
    }
  }
}
