import type { ClassAudience, ClassIcon } from '../../../domain/archive/classes';

export interface DemoClass {
  name: string;
  icon: ClassIcon;
  visibleTo: ClassAudience;
  retentionYears: number | null;
}

export const CLASSES: readonly DemoClass[] = [
  { name: 'Dichiarazioni', icon: 'documento', visibleTo: 'registrato', retentionYears: 10 },
  { name: 'Certificazioni', icon: 'cartella', visibleTo: 'registrato', retentionYears: 10 },
  { name: 'Scadenze e F24', icon: 'calendario', visibleTo: 'registrato', retentionYears: 10 },
  { name: 'Lettere del CAF', icon: 'busta', visibleTo: 'tutti', retentionYears: null },
  { name: 'Appunti dell’ufficio', icon: 'persona', visibleTo: 'nessuno', retentionYears: 5 },
];

/** A document of the demo's archive: one page with a title and lines. */
export interface DemoDocument {
  /** Surname of the customer. */
  cognome: string;
  class: string;
  title: string;
  year: number | null;
  lines: string[];
  /** Days before the demo was made. */
  daysAgo: number;
  highlighted?: true;
  note?: string;
  /** Lines of the version that replaced it. */
  replacedBy?: string[];
  /** Whether the customer has opened it. */
  opened?: true;
}

const RETURN = [
  'Quadro C: redditi di lavoro dipendente',
  'Quadro E: oneri e spese',
  'Prospetto di liquidazione',
];

export const DOCUMENTS: readonly DemoDocument[] = [
  {
    ...{ cognome: 'Rinaldi', class: 'Dichiarazioni', title: 'Modello 730/2026', year: 2025, daysAgo: 4 },
    ...{ lines: RETURN, highlighted: true, note: 'La tua dichiarazione, come l’abbiamo mandata.' },
    replacedBy: [...RETURN, 'Rettifica: aggiunte le spese del dentista'],
  },
  {
    ...{ cognome: 'Rinaldi', class: 'Scadenze e F24', title: 'F24 del secondo acconto', year: 2025 },
    ...{ daysAgo: 2, lines: ['Codice tributo 4034', 'Scadenza: 30 novembre'] },
  },
  {
    ...{ cognome: 'Rinaldi', class: 'Certificazioni', title: 'Attestazione ISEE 2026', year: 2026 },
    ...{ daysAgo: 60, lines: ['Nucleo di tre persone', 'Valida fino al 31 dicembre'], opened: true },
  },
  {
    ...{ cognome: 'Rinaldi', class: 'Dichiarazioni', title: 'Modello 730/2025', year: 2024 },
    ...{ daysAgo: 400, lines: RETURN, opened: true },
  },
  {
    ...{ cognome: 'Rinaldi', class: 'Certificazioni', title: 'Certificazione Unica 2025', year: 2024 },
    ...{ daysAgo: 430, lines: ['Redditi di lavoro dipendente', 'Ritenute IRPEF'], opened: true },
  },
  {
    ...{ cognome: 'Rinaldi', class: 'Lettere del CAF', title: 'Benvenuta nel portale', year: null },
    ...{ daysAgo: 500, lines: ['Da oggi trovi qui i tuoi documenti.'], opened: true },
  },
  {
    ...{ cognome: 'Colombo', class: 'Dichiarazioni', title: 'Modello 730/2025', year: 2024 },
    ...{ daysAgo: 390, lines: RETURN },
  },
  {
    ...{ cognome: 'Esposito', class: 'Lettere del CAF', title: 'Che cosa portare in ufficio', year: null },
    ...{ daysAgo: 7, lines: ['Carta d’identità', 'Tessera sanitaria'], highlighted: true },
  },
];
