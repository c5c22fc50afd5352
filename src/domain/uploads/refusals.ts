/** Why a file that a customer uploads is refused, in the words that the customer reads: what is wrong, and what to do. */
export const REFUSALS = {
  empty: 'Il file è vuoto: controlla che si apra sul tuo dispositivo e caricalo di nuovo.',
  'too-large': 'Il file è troppo grande.',
  'wrong-kind': 'Questo tipo di file non è accettato: carica un PDF, una foto JPEG o un’immagine PNG.',
  unreadable:
    'Il file è rovinato oppure incompleto: controlla che si apra sul tuo dispositivo e caricalo di nuovo.',
  'too-many-pixels': 'La foto è troppo grande: scattala di nuovo con una risoluzione più bassa.',
  encrypted: 'Il PDF è protetto da una password: salvane una copia senza password e carica quella.',
  active:
    'Il PDF contiene istruzioni che potrebbero essere pericolose: stampalo come nuovo PDF e carica quello.',
  attachments: 'Il PDF contiene altri file allegati: caricali uno per uno, senza allegati.',
  'more-than-a-pdf':
    'Il PDF contiene altri dati oltre al documento: stampalo come nuovo PDF e carica quello.',
  'too-costly': 'Il PDF è troppo complesso per essere controllato: stampalo come nuovo PDF e carica quello.',
  infected: 'Il file contiene un virus e non è stato conservato: controlla il tuo dispositivo.',
} as const;

export type UploadRefusal = keyof typeof REFUSALS;
