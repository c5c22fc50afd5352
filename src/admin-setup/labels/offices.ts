import type { TypeLabels } from './type-labels';

const provincia = { label: 'Provincia', help: 'La sigla di due lettere.', placeholder: 'Per esempio: TO' };

const EXTERNAL_ID = {
  label: 'Identificativo della suite (facoltativo)',
  help: 'Con questo codice il gestionale del CAF riconosce la riga: non cambiarlo a mano.',
};

export const sedeLabels: TypeLabels = {
  uid: 'api::offices.sede',
  title: 'name',
  sort: { by: 'name', order: 'ASC' },
  list: ['name', 'comune', 'provincia', 'phone'],
  form: [
    ['name'],
    ['address'],
    ['comune', 'provincia'],
    ['phone', 'email'],
    ['uploadsOpen', 'externalId'],
    ['zone'],
  ],
  fields: {
    name: {
      label: 'Nome',
      help: 'Il nome con cui il CAF chiama la sede.',
      placeholder: 'Per esempio: Sede di Torino',
    },
    address: { label: 'Indirizzo (facoltativo)', help: 'Via e numero civico.' },
    comune: { label: 'Comune', help: 'Il comune in cui si trova la sede.' },
    provincia,
    phone: { label: 'Telefono (facoltativo)', help: 'Il numero della sede.' },
    email: { label: 'Email (facoltativa)', help: 'L’indirizzo della sede.' },
    uploadsOpen: {
      label: 'I clienti possono caricare documenti',
      help: 'Se è spento, i clienti delle zone di questa sede non possono caricare documenti: leggono il perché.',
    },
    externalId: EXTERNAL_ID,
    zone: {
      label: 'Zone',
      help: 'Gli uffici che dipendono da questa sede.',
      relationTitle: 'name',
    },
  },
};

export const zonaLabels: TypeLabels = {
  uid: 'api::offices.zona',
  title: 'name',
  sort: { by: 'name', order: 'ASC' },
  list: ['name', 'comune', 'provincia', 'phone', 'sede'],
  form: [
    ['name', 'sede'],
    ['address'],
    ['comune', 'provincia'],
    ['phone', 'email'],
    ['openingHours'],
    ['patronDay'],
    ['latitude', 'longitude'],
    ['excluded', 'externalId'],
  ],
  fields: {
    name: {
      label: 'Nome',
      help: 'Il nome dell’ufficio come lo leggono i clienti.',
      placeholder: 'Per esempio: Torino – San Donato',
    },
    sede: { label: 'Sede', help: 'La sede da cui dipende l’ufficio.', relationTitle: 'name' },
    address: { label: 'Indirizzo', help: 'Via e numero civico.' },
    comune: { label: 'Comune', help: 'Il comune in cui si trova l’ufficio.' },
    provincia,
    phone: { label: 'Telefono', help: 'Il numero che i clienti possono chiamare.' },
    email: { label: 'Email (facoltativa)', help: 'L’indirizzo a cui i clienti possono scrivere.' },
    openingHours: {
      label: 'Orari di apertura (facoltativi)',
      help: 'Un giorno per riga.',
      placeholder: 'Lunedì 9–13 e 14–18',
    },
    patronDay: {
      label: 'Santo patrono (facoltativo)',
      help: 'Giorno e mese in cui l’ufficio è chiuso per il patrono. Se manca, vale quello che il portale conosce per il capoluogo.',
      placeholder: 'Per esempio: 24/06',
    },
    latitude: {
      label: 'Latitudine (facoltativa)',
      help: 'La posizione sulla mappa, in gradi.',
      placeholder: 'Per esempio: 45.0703',
    },
    longitude: {
      label: 'Longitudine (facoltativa)',
      help: 'La posizione sulla mappa, in gradi.',
      placeholder: 'Per esempio: 7.6869',
    },
    excluded: {
      label: 'Esclusa dalle sedi che il cliente può scegliere',
      help: 'I clienti non la trovano più tra gli uffici da scegliere; chi l’ha già la tiene.',
    },
    externalId: EXTERNAL_ID,
  },
};

export const operatorScopeLabels: TypeLabels = {
  uid: 'api::offices.operator-scope',
  title: 'id',
  sort: { by: 'updatedAt', order: 'DESC' },
  list: ['operator', 'allZone', 'zone', 'withoutOffice'],
  form: [['operator'], ['allZone', 'withoutOffice'], ['zone'], ['digest'], ['digestSentOn']],
  fields: {
    operator: {
      label: 'Operatore',
      help: 'La persona a cui vale questo ambito. Chi non ha un ambito non vede nessun cliente.',
      relationTitle: 'email',
    },
    allZone: { label: 'Tutte le zone', help: 'Vede i clienti di tutti gli uffici, anche di quelli futuri.' },
    withoutOffice: {
      label: 'Clienti senza ufficio',
      help: 'Vede anche i clienti che non hanno ancora scelto un ufficio.',
    },
    digest: {
      label: 'Riepilogo per email',
      help: 'Ogni mattina riceve un’email con quanti avvisi di QuiComunica deve ancora leggere.',
    },
    digestSentOn: { label: 'Ultimo riepilogo', help: 'Lo scrive il portale.', kept: true },
    zone: {
      label: 'Zone',
      help: 'Gli uffici di cui vede i clienti. Non serve se hai scelto «Tutte le zone».',
      relationTitle: 'name',
    },
  },
};
