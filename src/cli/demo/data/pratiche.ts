/** A file that a customer of the demo uploaded: a page with a title and lines, or a photo. */
export type DemoFile =
  { entry: string; name: string; title: string; lines: string[] } | { entry: string; name: string };

/** A pratica of the demo, and what happened to it, in this order. */
export interface DemoPratica {
  /** Surname of the customer. */
  cognome: string;
  service: string;
  year: number;
  files: DemoFile[];
  /** «Ho finito». */
  finished?: true;
  /** Why the customer wants to upload again. */
  reopening?: string;
  /** What the office thinks of documents, by their names; a text is why one is to be redone. */
  judged?: Readonly<Record<string, 'accept' | { sendBack: string }>>;
  /** A message of the office. */
  message?: string;
  /** `2026-06-30`. */
  expectedDay?: string;
  /** How far the office is. */
  steps?: readonly ('take' | 'start' | 'complete')[];
}

const IDENTITY = 'Documento d’identità e tessera sanitaria';
const CU = 'Certificazione Unica (CU)';
const MEDICAL = 'Spese mediche';

function cu(year: number): DemoFile {
  const lines = ['Redditi di lavoro dipendente', 'Ritenute IRPEF', 'Addizionale regionale'];
  return { entry: CU, name: `CU ${String(year)}.pdf`, title: `Certificazione Unica ${String(year)}`, lines };
}

function identity(name: string): DemoFile {
  const lines = ['Carta d’identità', 'Tessera sanitaria'];
  return { entry: IDENTITY, name: 'documenti personali.pdf', title: `Documenti di ${name}`, lines };
}

/** Pratiche in which there is something to do, on either side. */
export const PRATICHE: readonly DemoPratica[] = [
  {
    ...{ cognome: 'Rinaldi', service: 'Modello 730', year: 2026 },
    files: [
      identity('Lucia Rinaldi'),
      cu(2026),
      { entry: MEDICAL, name: 'scontrino farmacia.png' },
      { entry: MEDICAL, name: 'fattura dentista.png' },
    ],
    judged: {
      [IDENTITY]: 'accept',
      [CU]: { sendBack: 'Manca la seconda pagina, quella con le addizionali.' },
    },
    message: 'Buongiorno, per le spese del dentista ci serve anche la ricevuta del POS. Grazie!',
    steps: ['take'],
  },
  {
    ...{ cognome: 'Rinaldi', service: 'Modello 730', year: 2025 },
    files: [identity('Lucia Rinaldi'), cu(2025)],
    ...{
      finished: true,
      judged: { [IDENTITY]: 'accept', [CU]: 'accept' },
      steps: ['take', 'start', 'complete'],
    },
  },
  {
    ...{ cognome: 'Colombo', service: 'Modello 730', year: 2026 },
    files: [identity('Stefano Colombo'), cu(2026), { entry: MEDICAL, name: 'occhiali.png' }],
    ...{ finished: true, expectedDay: '2026-06-30' },
  },
  {
    ...{ cognome: 'Esposito', service: 'Modello 730', year: 2026 },
    files: [identity('Carmela Esposito'), cu(2026)],
    ...{ finished: true, reopening: 'Ho trovato altre fatture del medico.' },
  },
  { cognome: 'Moretti', service: 'Modello 730', year: 2026, files: [identity('Giorgio Moretti')] },
];
