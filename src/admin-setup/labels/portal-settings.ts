import type { TypeLabels } from './type-labels';

export const sectionLabels: TypeLabels = {
  uid: 'api::portal-settings.section',
  title: 'name',
  sort: { by: 'position', order: 'ASC' },
  list: ['name', 'forAnonimo', 'forRegistrato', 'position'],
  form: [
    ['name', 'position'],
    ['forAnonimo', 'forRegistrato'],
  ],
  fields: {
    name: { label: 'Nome', help: 'Il nome della sezione nel menu del portale.' },
    position: {
      label: 'Posizione',
      help: 'L’ordine nel menu: la sezione con il numero più basso è la prima.',
    },
    forAnonimo: {
      label: 'Per i clienti anonimi',
      help: 'La vedono i clienti che si sono iscritti da soli e che nessuno ha ancora riconosciuto.',
    },
    forRegistrato: { label: 'Per i clienti registrati', help: 'La vedono i clienti riconosciuti dal CAF.' },
    key: { label: 'Chiave', kept: true },
  },
};

export const cafIdentityLabels: TypeLabels = {
  uid: 'api::portal-settings.caf-identity',
  title: 'name',
  sort: { by: 'name', order: 'ASC' },
  list: ['name', 'phone', 'email'],
  form: [
    ['name', 'primaryColour'],
    ['logo'],
    ['address'],
    ['phone', 'email'],
    ['openingHours'],
    ['legalNotes'],
    ['privacyNotice'],
    ['privacyVersion', 'accessibilityContact'],
  ],
  fields: {
    name: { label: 'Nome del CAF', help: 'Sul sito, nei messaggi e nei documenti.' },
    primaryColour: {
      label: 'Colore principale',
      help: 'Un cancelletto e sei cifre, per esempio #0066cc. Il testo bianco deve leggersi bene su questo colore.',
      placeholder: '#0066cc',
    },
    logo: {
      label: 'Logo (facoltativo)',
      help: 'PNG, JPEG o WebP con sfondo chiaro o trasparente. Scrivi il testo alternativo nella libreria.',
    },
    address: { label: 'Indirizzo (facoltativo)', help: 'In fondo al sito e ai messaggi.' },
    phone: {
      label: 'Telefono (facoltativo)',
      help: 'Il numero che i clienti chiamano se hanno bisogno di aiuto.',
    },
    email: {
      label: 'Email (facoltativa)',
      help: 'L’indirizzo a cui i clienti scrivono se hanno bisogno di aiuto.',
    },
    openingHours: {
      label: 'Orari (facoltativi)',
      help: 'Quando qualcuno risponde al telefono, un giorno per riga.',
    },
    legalNotes: {
      label: 'Note legali (facoltative)',
      help: 'Ragione sociale, codice fiscale e iscrizione all’albo dei CAF: in fondo al sito.',
    },
    privacyNotice: {
      label: 'Informativa sulla privacy',
      help: 'Il testo che chi si iscrive legge e accetta. Se lo cambi, cambia anche la versione.',
    },
    privacyVersion: {
      label: 'Versione dell’informativa',
      help: 'Si conserva insieme al consenso di ogni cliente. Per esempio: 2, oppure 2026-03.',
    },
    accessibilityContact: {
      label: 'Contatto per l’accessibilità (facoltativo)',
      help: 'Email o telefono per chi trova un ostacolo nel portale. Se manca, vale l’email del CAF.',
    },
  },
};

export const portalRulesLabels: TypeLabels = {
  uid: 'api::portal-settings.portal-rules',
  title: 'id',
  sort: { by: 'updatedAt', order: 'DESC' },
  list: ['registrationLinkHours', 'activationLinkDays', 'resetLinkMinutes'],
  form: [
    ['registrationLinkHours', 'activationLinkDays'],
    ['resetLinkMinutes', 'letterCodeDays'],
    ['messageTries'],
    ['uploadFileMegabytes', 'uploadTotalMegabytes'],
    ['communicationThinkAgainMinutes'],
  ],
  fields: {
    registrationLinkHours: {
      label: 'Link di iscrizione: ore',
      help: 'Per quante ore funziona il link di chi si iscrive da solo.',
    },
    activationLinkDays: {
      label: 'Link di attivazione: giorni',
      help: 'Per quanti giorni funziona il link di chi è stato attivato dal CAF.',
    },
    resetLinkMinutes: {
      label: 'Link per la password: minuti',
      help: 'Per quanti minuti funziona il link di chi ha dimenticato la password.',
    },
    letterCodeDays: {
      label: 'Codice della lettera: giorni',
      help: 'Per quanti giorni funziona il codice stampato per chi non ha un’email.',
    },
    messageTries: {
      label: 'Tentativi di consegna',
      help: 'Quante volte il portale prova a mandare un messaggio prima di rinunciare.',
    },
    uploadFileMegabytes: {
      label: 'Documenti: MB di un file',
      help: 'Quanto può essere grande un file caricato da un cliente, in megabyte.',
    },
    uploadTotalMegabytes: {
      label: 'Documenti: MB di una pratica',
      help: 'Quanto possono essere grandi insieme tutti i file di una pratica, in megabyte.',
    },
    communicationThinkAgainMinutes: {
      label: 'Comunicazioni: minuti per ripensarci',
      help: 'Per quanti minuti chi ha pubblicato una comunicazione può riprenderla, prima che parta.',
    },
  },
};
