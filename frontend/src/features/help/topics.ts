import type { CafIdentity } from '@contracts/portal-settings';

/** A question of the help page; `id` is its anchor, which messages and other pages lead to. */
export interface Topic {
  id: string;
  question: string;
  /** Paragraphs. */
  answer: readonly string[];
}

/** The questions that customers ask, in the order in which they meet them. */
export function topics({ registrationLinkHours }: Pick<CafIdentity, 'registrationLinkHours'>): Topic[] {
  return [
    {
      id: 'iscrizione',
      question: 'Come mi iscrivo?',
      answer: [
        'Scegli «Registrati» e scrivi il codice fiscale, il cognome, il nome e il tuo indirizzo email. Ti mandiamo un messaggio con un collegamento: aprilo e scegli la password.',
        `Il collegamento vale ${String(registrationLinkHours)} ore e si usa una volta sola. Se è scaduto, registrati di nuovo: non succede nulla di male.`,
      ],
    },
    {
      id: 'email',
      question: 'Non trovo il messaggio con il collegamento. Che cosa faccio?',
      answer: [
        'Aspetta qualche minuto e guarda anche nella posta indesiderata (spam). Controlla poi di avere scritto bene l’indirizzo: se hai dubbi, registrati di nuovo.',
        'Se non arriva niente, chiama il CAF: può attivare il tuo accesso allo sportello.',
      ],
    },
    {
      id: 'senza-email',
      question: 'Non ho un indirizzo email. Posso usare il portale?',
      answer: [
        'Sì. Chiedi al tuo ufficio una lettera con un codice: con il codice e il codice fiscale scegli la password e accedi.',
      ],
    },
    {
      id: 'password',
      question: 'Ho dimenticato la password. Come rientro?',
      answer: [
        'Nella pagina «Accedi» scegli «Password dimenticata» e scrivi il codice fiscale. Ti mandiamo un collegamento per sceglierne una nuova. Al CAF nessuno può vedere la tua password.',
        'Una buona password è lunga almeno 12 caratteri: va bene anche una frase che ricordi solo tu.',
      ],
    },
    {
      id: 'registrato',
      question: 'Che cosa vuol dire «Anonimo» e come divento «Registrato»?',
      answer: [
        'Quando ti iscrivi da solo, il CAF non sa ancora se sei davvero tu: chiunque potrebbe conoscere il tuo codice fiscale. Per questo all’inizio sei «Anonimo» e vedi soltanto una parte del portale.',
        'Per diventare «Registrato» vai nel tuo ufficio con un documento d’identità e la tessera sanitaria. L’operatore controlla che sei tu e da quel momento vedi tutte le sezioni che il CAF ti mette a disposizione. Non costa nulla.',
        'Se è il CAF ad attivare il tuo accesso, sei «Registrato» dall’inizio.',
      ],
    },
    {
      id: 'appuntamenti',
      question: 'Come prenoto un appuntamento, e come lo sposto o lo annullo?',
      answer: [
        'Accedi e scegli «Appuntamenti», poi «Prenota un appuntamento»: scegli l’ufficio, il servizio, il giorno e l’ora fra gli orari liberi. Se non ti importa quale ufficio, «Primo posto libero» ti dice dove fai prima.',
        'Per spostarlo o annullarlo apri l’appuntamento: lì leggi anche fino a quando si può. Dopo, telefona all’ufficio.',
      ],
    },
    {
      id: 'sicurezza',
      question: 'Come proteggo il mio accesso?',
      answer: [
        'Non dare a nessuno la password, nemmeno a chi dice di chiamare dal CAF: non te la chiederemo mai. Se usi un computer che non è tuo, premi «Esci» quando hai finito.',
        'In «I miei dati» vedi da dove è aperto il tuo accesso e puoi chiudere quello che non riconosci.',
      ],
    },
    {
      id: 'sessione',
      question: 'Perché devo accedere di nuovo?',
      answer: [
        'Dopo un po’ di tempo senza attività il portale chiude l’accesso da solo, perché nessun altro possa vedere i tuoi dati. Basta rientrare con codice fiscale e password.',
      ],
    },
  ];
}
