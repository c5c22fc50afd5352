/** The portal's own words in the admin, and better ones where Strapi's speak of software. */
export const it: Record<string, string> = {
  'portale.menu.clienti': 'Clienti',
  'portale.menu.conflitti': 'Conflitti',
  'portale.menu.importa': 'Importa',
  'portale.menu.messaggi': 'Messaggi automatici',
  'portale.menu.consegna': 'Consegna messaggi',
  'content-manager.plugin.name': 'Contenuti',
};
