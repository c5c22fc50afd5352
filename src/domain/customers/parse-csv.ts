import { parse } from 'csv-parse/sync';

/** A line of a file of customers to activate, as it was typed. */
export interface CsvCustomer {
  /** From 1, the header being line 1. */
  line: number;
  codiceFiscale: string;
  cognome: string;
  nome: string;
  email: string;
}

export type CsvResult = { ok: true; customers: CsvCustomer[] } | { ok: false; reason: string };

export const MAX_CSV_LINES = 5000;

const COLUMNS = ['codice_fiscale', 'cognome', 'nome', 'email'] as const;

function delimiterOf(header: string): string {
  return header.includes(';') ? ';' : ',';
}

/** Reads a CSV file with the columns codice_fiscale, cognome, nome, email (semicolons or commas, BOM allowed). */
export function parseCustomerCsv(text: string): CsvResult {
  const [header = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  const names = header
    .split(delimiterOf(header))
    .map((name) => name.replaceAll('"', '').trim().toLowerCase());
  const missing = COLUMNS.filter((column) => !names.includes(column));
  if (missing.length > 0)
    return { ok: false, reason: `Nella prima riga mancano le colonne: ${missing.join(', ')}.` };
  try {
    const rows = parse(text, {
      bom: true,
      columns: names,
      delimiter: delimiterOf(header),
      skip_empty_lines: true,
      trim: true,
      info: true,
    }) as unknown as { info: { lines: number }; record: Record<string, string> }[];
    if (rows.length > MAX_CSV_LINES) return { ok: false, reason: 'Il file ha più di 5.000 righe: dividilo.' };
    if (rows.length === 0) return { ok: false, reason: 'Il file non contiene clienti.' };
    return {
      ok: true,
      customers: rows.map(({ info, record }) => ({
        line: info.lines,
        codiceFiscale: record['codice_fiscale'] ?? '',
        cognome: record['cognome'] ?? '',
        nome: record['nome'] ?? '',
        email: record['email'] ?? '',
      })),
    };
  } catch {
    return { ok: false, reason: 'Il file non è un CSV leggibile: ogni riga deve avere le stesse colonne.' };
  }
}
