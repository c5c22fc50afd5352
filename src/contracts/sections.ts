/** The parts of the portal that the CAF opens to Anonimo and/or Registrato customers, with their Italian names. */
export const SECTIONS = {
  news: 'News',
  communications: 'Comunicazioni personali',
  'self-certifications': 'Autocertificazioni',
  appointments: 'Appuntamenti',
  agenda: 'Agenda',
  archive: 'Archivio',
  'tax-returns': '730 online',
  uploads: 'I miei documenti',
  payments: 'Pagamenti',
} as const;

export type Section = keyof typeof SECTIONS;

export const SECTION_KEYS = Object.keys(SECTIONS) as [Section, ...Section[]];
