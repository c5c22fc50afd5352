import type { Browser, Page } from 'playwright-core';
import { operatorWith } from '../../api/customers/caf';
import { bookableOffice, slotsSeenBy, type Bookable } from '../../support/appointments';
import { launchBrowser } from '../../support/browser';
import { customerOfOffice, serviceOf, type OfficeCustomer } from '../../support/pratiche';
import { keepSession } from '../../support/steps/customer-steps';
import { startWholePortal, type WholePortal } from '../../support/whole-portal';
import { customerPage } from './javascript';

/** An appointment as the operator of its office sees it. */
interface SeenByOffice {
  start: string;
  state: string;
  who: { customer: { codiceFiscale: string } | null };
}

/** A customer of the first office who is signed in, in a browser of their own. */
export interface Visit {
  who: OfficeCustomer;
  page: Page;
  /** A free place some days from now; those of other numbers are on other days. */
  startAt(index: number): string;
  goTo(path: string): Promise<unknown>;
  heading(name: string | RegExp): Promise<void>;
  link(name: string | RegExp): ReturnType<Page['getByRole']>;
}

/** A portal with two offices in the same province that can be booked. */
export interface BookingScene {
  portal: WholePortal;
  browser: Browser;
  /** Has two services. */
  office: Bookable;
  /** Has one of the two, and its first place later. */
  other: Bookable;
  nameOf(office: Bookable): Promise<string>;
  /** The appointments of a customer on the day of an instant, as the operator of the office sees them. */
  seenByOffice(office: Bookable, who: OfficeCustomer, start: string): Promise<SeenByOffice[]>;
  visit(javaScript: boolean): Promise<Visit>;
  stop(): Promise<void>;
}

async function visitOf(scene: Pick<BookingScene, 'portal' | 'browser' | 'office'>, javaScript: boolean) {
  const { portal, browser, office } = scene;
  const who = await customerOfOffice(portal, office.zona);
  const { days } = await slotsSeenBy(who.call, office);
  const starts = days.slice(3).flatMap((day) => day.starts.slice(2, 3));
  const page = await customerPage(browser, javaScript);
  await keepSession(page.context(), portal.site, who.token);
  return {
    who,
    page,
    startAt: (index: number) => starts[index] ?? '',
    goTo: (path: string) => page.goto(`${portal.site}${path}`),
    heading: (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor(),
    link: (name: string | RegExp) => page.getByRole('main').getByRole('link', { name }),
  };
}

/** Starts the portal, its offices and a browser. Needs `npm run build`. */
export async function startBooking(): Promise<BookingScene> {
  const [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
  const service = await serviceOf(portal, 'Assistenza 730');
  const office = await bookableOffice(portal, { byVideo: true }, service);
  await bookableOffice(portal, {}, await serviceOf(portal, 'ISEE'), office.zona);
  const other = await bookableOffice(portal, { noticeHours: 200 }, service);
  const operator = await operatorWith(portal, { zone: [office.zona, other.zona] });
  return {
    ...{ portal, browser, office, other },
    async nameOf({ zona }) {
      const [name = ''] = await portal.db('zone').where({ document_id: zona }).pluck<string[]>('name');
      return name;
    },
    async seenByOffice({ zona }, who, start) {
      const day = start.slice(0, 'YYYY-MM-DD'.length);
      const query = new URLSearchParams({ zona, from: day, to: day }).toString();
      const { body } = await operator<{ items: SeenByOffice[] }>('GET', `/backoffice/appointments?${query}`);
      return body.items.filter((item) => item.who.customer?.codiceFiscale === who.codiceFiscale);
    },
    visit: (javaScript) => visitOf({ portal, browser, office }, javaScript),
    async stop() {
      await browser.close();
      await portal.stop();
    },
  };
}
