import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { printFonts } from '../adapters/print-fonts';
import { printToHandIn } from '../documents/modello-730/hand-in';
import { printToKeep } from '../documents/modello-730/keep';
import type { PrintInput } from '../documents/modello-730/print-input';
import { cellsOf } from '../domain/modello-730/cells/tax-return';
import { placeOf } from './modello-730/case-file';
import { argumentsOf, onCases } from './modello-730/on-cases';
import type { ReadCase } from './modello-730/read-case';

const PRINTS = { consegnare: printToHandIn, conservare: printToKeep };

/** What the return says, whoever writes it down. */
function hashOf({ taxReturn }: ReadCase['liquidation']): string {
  const cells = [...cellsOf(taxReturn)].map(({ address, value }) => [address, value]);
  return createHash('sha256').update(JSON.stringify(cells)).digest('hex');
}

/** A name that any file system takes. */
const fileName = (id: string, kind: string) => `${id.replace(/[^\p{L}\p{N}_-]+/gu, '_')}-${kind}.pdf`;

// npm run stampa730 -- FILE.json OUTDIR: both prints of each case.
const [file, folder] = argumentsOf('FILE.json', 'OUTDIR') ?? [];
if (file !== undefined && folder !== undefined)
  void onCases(file, { values: 'right' }, async (cases) => {
    const into = placeOf(folder);
    mkdirSync(into, { recursive: true });
    const fonts = await printFonts();
    for (const { id, liquidation } of cases) {
      const input: PrintInput = {
        ...{ liquidation, spouse: null, returnId: id, hash: hashOf(liquidation), attachments: [], fonts },
        ...{ cafName: 'CAF', preparedOn: liquidation.year.parameters.scadenze.presentazione.value },
      };
      for (const [kind, print] of Object.entries(PRINTS)) {
        const name = path.join(into, fileName(id, kind));
        writeFileSync(name, await print(input));
        console.log(name);
      }
    }
  });
