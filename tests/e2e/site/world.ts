import type { Browser, BrowserContext } from 'playwright-core';
import type * as Sessions from '../../../src/api/customers/services/sessions';
import { launchBrowser } from '../../support/browser';
import { freePort } from '../../support/free-port';
import { signedInCustomer } from '../../support/sessions';
import { keepSession } from '../../support/steps/customer-steps';
import { startSite, startWholePortal, type WholePortal } from '../../support/whole-portal';
import { startShakyApi, type ShakyApi } from './shaky-api';

/** Who looks at a page. */
export type Who = 'visitor' | 'anonimo' | 'registrato' | 'senza-email' | 'nome-lungo';

/** A portal with its people, in which every page can be brought into every state. */
export interface World {
  portal: WholePortal;
  browser: Browser;
  /** A site whose API has the troubles that one asks for. */
  troubled: { site: string; api: ShakyApi };
  /** The browser of somebody, signed in unless a visitor. */
  contextOf(who: Who): Promise<BrowserContext>;
  /** The row of a customer. */
  idOf(who: Exclude<Who, 'visitor'>): Promise<number>;
  /** The token of a customer's session. */
  tokenOf(who: Exclude<Who, 'visitor'>): Promise<string>;
  stop(): Promise<void>;
}

// What tells the customers apart, beside their type.
const COLUMNS: Record<Exclude<Who, 'visitor'>, Record<string, unknown>> = {
  anonimo: {},
  registrato: {},
  'senza-email': { email: null },
  'nome-lungo': {},
};

/** Starts the portal, a second site with a troubled API, and the browser. */
export async function startWorld(): Promise<World> {
  const [portal, browser] = await Promise.all([startWholePortal({ RATE_LIMITS: 'on' }), launchBrowser()]);
  const api = await startShakyApi(portal.url);
  const troubledSite = await startSite(api.url, await freePort());
  const contexts = new Map<Who, Promise<BrowserContext>>();
  const customers = new Map<Who, Promise<{ id: number; token: string }>>();

  function customerOf(who: Exclude<Who, 'visitor'>) {
    const made = customers.get(who) ?? makeCustomer(portal, who);
    customers.set(who, made);
    return made;
  }

  async function newContext(who: Who): Promise<BrowserContext> {
    const context = await browser.newContext({ locale: 'it-IT' });
    if (who === 'visitor') return context;
    const { token } = await customerOf(who);
    // Cookies do not tell ports apart: the troubled site gets it as well.
    await keepSession(context, portal.site, token);
    return context;
  }

  return {
    portal,
    browser,
    troubled: { site: troubledSite.address, api },
    contextOf(who) {
      const context = contexts.get(who) ?? newContext(who);
      contexts.set(who, context);
      return context;
    },
    idOf: async (who) => (await customerOf(who)).id,
    tokenOf: async (who) => (await customerOf(who)).token,
    async stop() {
      await browser.close();
      await troubledSite.stop();
      await api.stop();
      await portal.stop();
    },
  };
}

async function makeCustomer(portal: WholePortal, who: Exclude<Who, 'visitor'>) {
  const customer = await signedInCustomer(portal, who === 'anonimo' ? 'anonimo' : 'registrato');
  const columns = COLUMNS[who];
  if (Object.keys(columns).length > 0) await portal.db('up_users').where({ id: customer.id }).update(columns);
  return customer;
}

/** Opens further sessions of a customer, as if from other devices. */
export async function openSessions({ portal }: World, customerId: number, devices: string[]): Promise<void> {
  const { openSession } = portal.module<typeof Sessions>('src/api/customers/services/sessions');
  for (const device of devices) await openSession(portal.db, customerId, device);
}
