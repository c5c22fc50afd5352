import type { TypeLabels } from './type-labels';

export const articleLabels: TypeLabels = {
  uid: 'api::news.article',
  title: 'title',
  sort: { by: 'updatedAt', order: 'DESC' },
  list: ['title', 'featured', 'public', 'expiresAt', 'updatedAt'],
  form: [
    ['title'],
    ['summary'],
    ['body'],
    ['image', 'attachments'],
    ['featured', 'public', 'emailToCustomers'],
    ['expiresAt', 'slug'],
  ],
  fields: {
    title: {
      label: 'Titolo',
      help: 'È anche l’oggetto dell’email ai clienti.',
      placeholder: 'Per esempio: Orari estivi degli uffici',
    },
    summary: {
      label: 'Sommario (facoltativo)',
      help: 'Una o due frasi: si leggono nell’elenco delle notizie e nell’email.',
    },
    body: { label: 'Testo', help: 'Il testo completo della notizia. Usa i titoli per dividerlo in parti.' },
    image: {
      label: 'Immagine (facoltativa)',
      help: 'JPEG, PNG o WebP. Scrivi il testo alternativo nella libreria: lo legge chi non vede l’immagine.',
    },
    attachments: { label: 'Allegati (facoltativi)', help: 'PDF o immagini, al massimo 20 MB ciascuno.' },
    featured: { label: 'In evidenza', help: 'La notizia sta in cima all’elenco, prima delle altre.' },
    public: {
      label: 'Anche ai visitatori',
      help: 'La legge anche chi non ha fatto l’accesso. Con «No» la vedono soltanto i clienti.',
    },
    emailToCustomers: {
      label: 'Invia un’email ai clienti',
      help: 'Alla prima pubblicazione, una volta sola, a chi ha scelto di ricevere le notizie per email.',
    },
    expiresAt: {
      label: 'Scade il (facoltativo)',
      help: 'Da questo momento la notizia non si vede più sul sito.',
    },
    slug: {
      label: 'Indirizzo della pagina',
      help: 'Si compila da solo dal titolo. Dopo la prima pubblicazione non si può più cambiare, perché ci portano i collegamenti già inviati.',
    },
    firstPublishedAt: { label: 'Prima pubblicazione', kept: true },
    searchText: { label: 'Testo per la ricerca', kept: true },
  },
};
