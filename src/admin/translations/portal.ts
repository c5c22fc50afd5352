/** The portal's own words in the admin's menu and home. */
export const portal: Record<string, string> = {
  'portale.menu.quicomunica': 'QuiComunica',
  'portale.menu.pratiche': 'Pratiche',
  'portale.menu.appuntamenti': 'Appuntamenti',
  'portale.menu.documenti': 'Documenti portale',
  'portale.menu.archivio': 'Archivio',
  'portale.menu.clienti': 'Clienti',
  'portale.menu.conflitti': 'Conflitti',
  'portale.menu.importa': 'Importa',
  'portale.menu.comunicazioni': 'Comunicazioni personali',
  'portale.menu.messaggi': 'Messaggi automatici',
  'portale.menu.consegna': 'Consegna messaggi',
  'portale.menu.gestionale': 'Avvisi al gestionale',
  'portale.menu.registro': 'Registro',
  'portale.home.pagine': 'Le tue pagine',
};
