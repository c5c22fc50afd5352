import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { printFonts } from '../adapters/print-fonts';
import { printToHandIn } from '../documents/modello-730/hand-in';
import { printToKeep } from '../documents/modello-730/keep';
import type { PrintInput } from '../documents/modello-730/print-input';
import { italianMoment } from '../domain/dates/italian-days';
import { serverLookups } from '../domain/modello-730/checks/lookups/server-lookups';
import { makeFolder } from './make-folder';
import { BadCases, placeOf } from './modello-730/case-file';
import { mistakesIn, saidOf } from './modello-730/mistakes';
import { argumentsOf, complain, onCases } from './modello-730/on-cases';
import { printNames } from './modello-730/print-names';
import { returnHash } from './modello-730/return-hash';
import { unreadFacts } from './modello-730/unread-facts';

const PRINTS = { consegnare: printToHandIn, conservare: printToKeep };

/** What the system says, where it is not clear by itself. */
const REASONS: Readonly<Record<string, string>> = {
  EEXIST: 'c’è un file dove serve una cartella',
  ENOTDIR: 'c’è un file dove serve una cartella',
  EACCES: 'non hai il permesso di scriverci',
  EISDIR: 'è una cartella, non un file',
  ENOSPC: 'il disco è pieno',
};

/** Does what may fail for reasons of the disk. @throws BadCases with the reason */
function onDisk(name: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const code = String(error.code);
    throw new BadCases([`${name}: non si può scrivere (${REASONS[code] ?? code}).`]);
  }
}

// npm run stampa730 -- FILE.json CARTELLA: both prints of each case, of today; what the checks call errors is told.
const [file, folder] = argumentsOf('FILE.json', 'CARTELLA') ?? [];
if (file !== undefined && folder !== undefined)
  void onCases(file, { values: 'right' }, async (cases) => {
    const into = placeOf(folder);
    onDisk(into, () => {
      makeFolder(into);
    });
    const fonts = await printFonts();
    const names = printNames(cases.map(({ id }) => String(id)));
    const lookups = await serverLookups();
    const today = italianMoment(new Date().toISOString()).day;
    for (const [index, readCase] of cases.entries()) {
      const { id, liquidation } = readCase;
      const mistakes = mistakesIn(readCase, lookups);
      complain([...unreadFacts(readCase), ...saidOf(readCase, mistakes)]);
      const input: PrintInput = {
        ...{ liquidation, spouse: null, returnId: String(id), hash: returnHash(liquidation) },
        ...{ mistakes, attachments: [], cafName: 'CAF', preparedOn: today, fonts },
      };
      for (const [kind, print] of Object.entries(PRINTS)) {
        const name = path.join(into, `${names[index] ?? ''}-${kind}.pdf`);
        const bytes = await print(input);
        onDisk(name, () => {
          writeFileSync(name, bytes);
        });
        console.log(name);
      }
    }
  });
