import { findCell } from '../../cells/address';
import type { Structure } from '../../structure/structure';
import type { Remark } from '../kernel/run';

/** What says of any cell that it is missing. */
export const MISSING = 'GE-006';

/** The checks that say of these columns, in words of their own, that they are empty: there `GE-006` would say it again. */
export const TELLS_MISSING: Readonly<Record<string, string>> = {
  ...{ 'A1.titolo': 'A-001', 'A1.giorni': 'A-007', 'A1.percentuale': 'A-009' },
  ...{ 'B1.rendita': 'B-001', 'B1.utilizzo': 'B-002', 'B1.giorni': 'B-003', 'B1.percentuale': 'B-005' },
  ...{ 'B1.codiceComune': 'B-007', 'C1.tipoReddito': 'C-001', 'C1.reddito': 'C-009' },
  ...{ 'D1.tipoReddito': 'D-001', 'D3.tipoReddito': 'D-001', 'D4.tipoReddito': 'D-001' },
  ...{ 'D5.tipoReddito': 'D-001', 'E7.codiceMutuo': 'E-010', 'E8.codiceSpesa': 'E-014' },
  ...{ 'E22.codiceFiscaleConiuge': 'E-047', 'E51.foglio': 'E-073', 'E51.particella': 'E-073' },
  ...{ 'FAM1.codiceFiscale': 'FA-001', 'FR2.codiceFiscale': 'FR-001', 'SOS1.codiceFiscale': 'FR-029' },
  ...{ 'FR6.comune': 'FR-037', 'FR6.provincia': 'FR-037', 'G4.codiceStato': 'G-004', 'G4.anno': 'G-004' },
  ...{ 'G15.codice': 'G-014', 'M31.codiceStato': 'M-003', 'FIRMA1.firma': 'OT-012' },
  ...{ 'SOS1.denominazione': 'SO-005', 'W1.codiceStato': 'W-001' },
};

function tellerOf(cell: string | undefined, structure: Structure): string | null {
  const found = cell === undefined ? null : findCell(structure, cell);
  if (found?.ok !== true) return null;
  const { place, column } = found.cell;
  return TELLS_MISSING[`${place.rigo.id}.${column.id}`] ?? null;
}

/** Leaves out what says that a cell is missing where the check of its quadro has said it of the same cell. */
export function toldOnce(remarks: readonly Remark[], structure: Structure): readonly Remark[] {
  return remarks.filter(({ id, cells: [cell] }) => {
    if (id !== MISSING) return true;
    const teller = tellerOf(cell, structure);
    return !remarks.some((other) => other.id === teller && other.cells.some((each) => each === cell));
  });
}
