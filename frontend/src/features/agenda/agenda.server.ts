import { customerAgendaContract } from '@contracts/agenda';
import type { AgendaItem } from '@contracts/agenda/fields';
import { italianMoment } from '@domain/dates/italian-days';
import type { PageContext } from '@lib/form-view';
import { demand } from '@lib/portal';
import { readAgendaAddress, weeksShown, type AgendaAddress } from './agenda-address';

/** A day of the agenda with what is on it. */
export interface AgendaDay {
  day: string;
  items: AgendaItem[];
}

/** The agenda as its address asks for it. */
export interface AgendaPage {
  asked: AgendaAddress;
  today: string;
  /** Week by week; the list is all in one. */
  weeks: AgendaDay[][];
}

/** Today in Italy. */
export function todayInItaly(): string {
  return italianMoment(new Date().toISOString()).day;
}

/** What is on a day, what began earlier included. */
export function itemsOn(items: readonly AgendaItem[], day: string): AgendaItem[] {
  return items.filter(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
}

/** The agenda of whoever is signed in. @throws PortalFailure */
export async function agendaPage(page: PageContext): Promise<AgendaPage> {
  const today = todayInItaly();
  const asked = readAgendaAddress(page.url.searchParams, today);
  const weeks = weeksShown(asked);
  const days = weeks.flat();
  const query = { from: days[0] ?? asked.day, to: days.at(-1) ?? asked.day };
  const { items } = await demand(page, customerAgendaContract.listAgenda, { query });
  return {
    ...{ asked, today },
    weeks: weeks.map((week) => week.map((day) => ({ day, items: itemsOn(items, day) }))),
  };
}
