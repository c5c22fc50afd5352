import { h2, p, ul, type Block } from './blocks';

/** A news item of the demo. */
export interface DemoArticle {
  slug: string;
  title: string;
  summary: string;
  body: readonly Block[];
  /** How many days before the demo was made it was first published; null: it is a draft. */
  daysAgo: number | null;
  /** How many days before the demo was made it stopped being shown. */
  expiredDaysAgo?: number;
  featured?: boolean;
  public?: boolean;
  /** Has the picture and the list of papers as an attachment. */
  withFiles?: boolean;
}

export const ARTICLES: readonly DemoArticle[] = [
  {
    slug: 'documenti-per-il-730',
    title: '730: che cosa portare in ufficio',
    summary: 'L’elenco dei documenti per la dichiarazione, da spuntare prima dell’appuntamento.',
    ...{ daysAgo: 5, featured: true, withFiles: true },
    body: [
      p(
        'Con i documenti giusti l’appuntamento per il 730 dura mezz’ora. Qui trovi quelli che servono a quasi tutti; l’elenco completo è nell’allegato, da stampare e spuntare.',
      ),
      h2('Per tutti'),
      ul(
        'documento di identità e tessera sanitaria, tua e dei familiari a carico',
        'la dichiarazione dell’anno scorso, se non l’hai fatta con noi',
        '*Certificazione Unica* di ogni datore di lavoro o ente pensionistico',
      ),
      h2('Se hai avuto spese'),
      ul(
        'spese mediche: fatture, scontrini con il codice fiscale e ricevute del pagamento tracciabile',
        'interessi del mutuo per l’abitazione principale, con il contratto e la certificazione della banca',
        'spese di istruzione e per lo sport dei figli',
        'ristrutturazioni: fatture, bonifici parlanti e pratica edilizia',
      ),
      p('Ti manca qualcosa? Vieni lo stesso: ti diciamo come procurartelo.'),
    ],
  },
  {
    slug: 'nuovo-portale-dei-clienti',
    title: 'Il portale dei clienti è aperto',
    summary: 'Notizie, messaggi e servizi del CAF in un posto solo, a ogni ora.',
    ...{ daysAgo: 38, public: true },
    body: [
      p(
        'Da oggi hai un posto solo per le cose che fai con noi, aperto a ogni ora, dal computer e dal telefono.',
      ),
      h2('Come si entra'),
      p(
        'Servono il tuo *codice fiscale* e una password che scegli tu. Se non hai ancora un accesso, registrati dalla pagina iniziale: ti mandiamo un collegamento per email.',
      ),
      p(
        'Non usi l’email? Chiedi allo sportello la lettera con il codice di attivazione: basta un documento di identità.',
      ),
    ],
  },
  {
    slug: 'orari-di-dicembre',
    title: 'Gli orari degli uffici nei giorni di festa',
    summary: 'Quando siamo chiusi e come raggiungerci se hai una scadenza.',
    ...{ daysAgo: 9, public: true },
    body: [
      p(
        'Nei giorni di festa nazionali gli uffici sono chiusi. Alla vigilia e nell’ultimo giorno dell’anno siamo aperti solo la mattina, dalle 9:00 alle 13:00.',
      ),
      p('Se hai una scadenza in quei giorni, telefona all’ufficio: fissiamo insieme un appuntamento prima.'),
    ],
  },
  {
    slug: 'isee-rinnovo',
    title: 'ISEE: quello dell’anno scorso scade il 31 dicembre',
    summary:
      'Per non interrompere bonus e assegno unico conviene rinnovarlo nelle prime settimane dell’anno.',
    daysAgo: 16,
    body: [
      p(
        'L’ISEE vale fino al *31 dicembre* dell’anno in cui è stato chiesto. Chi riceve prestazioni legate al reddito deve presentare una nuova dichiarazione sostitutiva unica (DSU).',
      ),
      h2('Che cosa serve'),
      ul(
        'documenti di identità e codici fiscali di tutta la famiglia',
        'saldi e giacenze medie dei conti, di due anni prima',
        'targa di auto e moto',
        'contratto di affitto registrato, se non vivi in una casa di proprietà',
      ),
      p('Il servizio è gratuito.'),
    ],
  },
  {
    slug: 'imu-saldo',
    title: 'IMU: il saldo entro il 16 dicembre',
    summary: 'Chi deve versare la seconda rata, e come la calcoliamo per te.',
    daysAgo: 23,
    body: [
      p(
        'L’IMU si paga in due rate: l’acconto entro il 16 giugno, il saldo entro il *16 dicembre*. L’abitazione principale non paga, salvo quelle di lusso (categorie A/1, A/8 e A/9).',
      ),
      p(
        'Se nell’anno hai comprato, venduto o ereditato un immobile, portaci l’atto: calcoliamo i mesi di possesso e prepariamo il modello F24.',
      ),
    ],
  },
  {
    slug: 'spese-mediche-tracciabili',
    title: 'Spese mediche: quando serve il pagamento tracciabile',
    summary: 'Medicine e strutture pubbliche si possono pagare in contanti, il resto no.',
    daysAgo: 31,
    body: [
      p(
        'Per detrarre il 19 per cento delle spese sanitarie bisogna di regola pagare con carta, bonifico o un altro mezzo tracciabile.',
      ),
      p('Restano detraibili anche se pagate in contanti:'),
      ul(
        'medicine e dispositivi medici',
        'visite ed esami nelle strutture pubbliche o in quelle private accreditate con il Servizio sanitario',
      ),
      p('Conserva la ricevuta del pagamento insieme alla fattura.'),
    ],
  },
  {
    slug: 'chiusura-straordinaria-roma-tuscolana',
    title: 'Roma Tuscolana: ufficio chiuso venerdì per lavori',
    summary: 'Gli appuntamenti di quel giorno passano all’ufficio Roma Prati.',
    ...{ daysAgo: 20, expiredDaysAgo: 12 },
    body: [
      p(
        'Venerdì l’ufficio Roma Tuscolana resta chiuso per lavori all’impianto elettrico. Chi ha un appuntamento è atteso alla stessa ora a Roma Prati, Via Cola di Rienzo 142.',
      ),
    ],
  },
  {
    slug: 'assegno-unico-novita',
    title: 'Assegno unico: che cosa cambia con il nuovo anno',
    summary: 'Bozza: da completare con gli importi della circolare INPS.',
    daysAgo: null,
    body: [
      p(
        'L’assegno unico continua d’ufficio, senza una nuova domanda. Gli importi dipendono dall’ISEE: chi non lo rinnova riceve il minimo.',
      ),
    ],
  },
];

/** The list of papers for the 730, as the attachment holds it. */
export const PAPERS: readonly string[] = [
  'Documento di identità e tessera sanitaria',
  'Codici fiscali dei familiari a carico',
  'Dichiarazione dell’anno scorso',
  'Certificazione Unica di ogni datore di lavoro o ente pensionistico',
  'Visure catastali e atti di acquisto o vendita',
  'Contratti di affitto registrati',
  'Fatture e scontrini di spese mediche',
  'Interessi del mutuo per l’abitazione principale',
  'Spese di istruzione e per lo sport dei figli',
  'Assicurazioni sulla vita e contro gli infortuni',
  'Ristrutturazioni: fatture, bonifici, pratica edilizia',
  'Deleghe F24 di acconti già versati',
];
