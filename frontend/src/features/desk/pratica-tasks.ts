import type { PraticaSummary } from '@contracts/pratiche/fields';
import type { Section } from '@contracts/sections';
import { isUnderWay } from '@domain/pratiche/pratica-state';
import { takesFiles } from '@domain/pratiche/upload-state';

/** A task in words, and where it is done. */
export interface TaskInWords {
  href: string;
  title: string;
  hint: string;
}

// The desk has room for what is urgent; the list of pratiche has all of it.
const MOST = 5;

function papersWanted({ state, uploadState, progress }: PraticaSummary): boolean {
  return isUnderWay(state) && takesFiles(uploadState) && progress.there < progress.wanted;
}

function tasksOf(pratica: PraticaSummary, sections: readonly Section[]): TaskInWords[] {
  const name = `${pratica.service} ${String(pratica.year)}`;
  const { there, wanted } = pratica.progress;
  const tasks: TaskInWords[] = [];
  if (pratica.unreadMessages > 0)
    tasks.push({
      href: `/pratiche/${pratica.id}#messaggi`,
      title: `Leggi che cosa ti scrive l’ufficio: ${name}`,
      hint:
        pratica.unreadMessages === 1
          ? 'C’è un messaggio da leggere.'
          : `Ci sono ${String(pratica.unreadMessages)} messaggi da leggere.`,
    });
  if (papersWanted(pratica) && sections.includes('uploads'))
    tasks.push({
      href: `/documenti/${pratica.id}`,
      title: `Carica i documenti: ${name}`,
      hint: `Ne hai caricati ${String(there)} su ${String(wanted)}: gli altri mancano o sono da rifare.`,
    });
  return tasks;
}

/** What the customer's pratiche wait for. @param sections the ones open to the customer */
export function praticaTasks(
  pratiche: readonly PraticaSummary[],
  sections: readonly Section[],
): TaskInWords[] {
  return pratiche.flatMap((pratica) => tasksOf(pratica, sections)).slice(0, MOST);
}
