import type { selfContract } from '@contracts/customers/self';
import type { ResponseOf } from '@contracts/endpoint';
import type { TaskInWords } from './pratica-tasks';

type Home = ResponseOf<typeof selfContract.getHome>;

/** What the CAF has sent and the customer has not opened. */
export function newThings({ customer, newDocuments }: Home): TaskInWords[] {
  const tasks: TaskInWords[] = [];
  const { unreadCommunications } = customer;
  if (unreadCommunications > 0)
    tasks.push({
      href: '/comunicazioni',
      title: 'Leggi che cosa ti scrive il CAF',
      hint:
        unreadCommunications === 1
          ? 'C’è una comunicazione da leggere.'
          : `Ci sono ${String(unreadCommunications)} comunicazioni da leggere.`,
    });
  if (newDocuments > 0)
    tasks.push({
      href: '/archivio',
      title: 'Guarda i documenti nuovi in archivio',
      hint:
        newDocuments === 1 ? 'C’è un documento nuovo.' : `Ci sono ${String(newDocuments)} documenti nuovi.`,
    });
  return tasks;
}
