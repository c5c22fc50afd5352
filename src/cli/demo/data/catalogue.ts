/** A document that the made-up CAF wants for a service. */
export interface DemoWanted {
  name: string;
  explanation: string;
  example?: string;
  /** Needed unless told. */
  optional?: true;
}

export interface DemoService {
  name: string;
  description: string;
  years: number[];
  wanted: DemoWanted[];
}

const IDENTITY: DemoWanted = {
  name: 'Documento d’identità e tessera sanitaria',
  explanation: 'Fronte e retro, non scaduti.',
  example: 'carta d’identità, patente o passaporto; la tessera sanitaria con il codice fiscale.',
};

/** Services with their checklists, as Italian CAF ask for them. */
export const SERVICES: readonly DemoService[] = [
  {
    name: 'Modello 730',
    description: 'La dichiarazione dei redditi di lavoratori e pensionati.',
    years: [2026, 2025],
    wanted: [
      IDENTITY,
      {
        name: 'Certificazione Unica (CU)',
        explanation:
          'Dice quanto hai guadagnato e quante imposte ti hanno già trattenuto. La rilascia chi ti paga lo stipendio o la pensione.',
        example:
          'quella del datore di lavoro; per i pensionati quella dell’INPS, dal sito o dallo sportello.',
      },
      {
        name: 'Dichiarazione dell’anno scorso',
        explanation: 'Il 730 o il modello Redditi dell’anno passato, con eventuali deleghe F24 pagate.',
        optional: true,
      },
      {
        name: 'Spese mediche',
        explanation:
          'Visite, esami, farmaci, occhiali, dentista: con fattura o scontrino che riporta il tuo codice fiscale. Per le visite serve anche la prova del pagamento tracciabile.',
        example: 'scontrini della farmacia, fatture del medico, ricevute del POS.',
        optional: true,
      },
      {
        name: 'Interessi del mutuo della prima casa',
        explanation:
          'La certificazione della banca con gli interessi pagati; la prima volta anche il contratto di mutuo e l’atto di acquisto.',
        optional: true,
      },
      {
        name: 'Casa: rogito, visura o contratto d’affitto',
        explanation:
          'Se hai comprato, venduto, ereditato o affittato una casa, o se sei in affitto con un contratto registrato.',
        optional: true,
      },
      {
        name: 'Lavori in casa e mobili',
        explanation:
          'Ristrutturazioni, risparmio energetico, mobili: fatture, bonifici parlanti, pratica in Comune, ricevuta dell’ENEA.',
        optional: true,
      },
      {
        name: 'Spese per i figli',
        explanation:
          'Asilo, scuola, mensa, università, sport tra i 5 e i 18 anni: ricevute e prova del pagamento.',
        optional: true,
      },
      {
        name: 'Assicurazioni, previdenza e donazioni',
        explanation: 'Polizze vita e infortuni, fondi pensione, contributi alla colf, offerte a ONLUS.',
        optional: true,
      },
    ],
  },
  {
    name: 'ISEE',
    description:
      'L’indicatore della situazione economica, per bonus, asilo, università e altre agevolazioni.',
    years: [2026, 2025],
    wanted: [
      {
        ...IDENTITY,
        explanation:
          'Di chi presenta la richiesta; di tutti i componenti della famiglia basta il codice fiscale.',
      },
      {
        name: 'Redditi della famiglia',
        explanation:
          'La dichiarazione dei redditi o la Certificazione Unica di due anni prima, di ogni componente.',
        example: 'per l’ISEE 2026 servono i redditi del 2024.',
      },
      {
        name: 'Saldo e giacenza media dei conti',
        explanation: 'Di tutti i conti, libretti, carte con IBAN e titoli al 31 dicembre di due anni prima.',
        example: 'l’attestazione della banca o delle Poste «per ISEE».',
      },
      {
        name: 'Case e terreni',
        explanation:
          'Visura catastale o rogito, valore ai fini IMU e, se c’è, il capitale residuo del mutuo.',
        optional: true,
      },
      {
        name: 'Contratto d’affitto registrato',
        explanation:
          'Se abiti in affitto: il contratto con gli estremi della registrazione e il canone attuale.',
        optional: true,
      },
      {
        name: 'Targhe di auto e moto',
        explanation: 'La targa di auto, moto sopra i 500 cc e barche intestate a chi è nella famiglia.',
        optional: true,
      },
      {
        name: 'Certificato di disabilità',
        explanation: 'Il verbale dell’INPS di chi nella famiglia ha una disabilità.',
        optional: true,
      },
    ],
  },
  {
    name: 'IMU',
    description: 'Il calcolo dell’imposta sulle case e sui terreni, con il modello F24.',
    years: [2026, 2025],
    wanted: [
      {
        name: 'Visura catastale',
        explanation: 'L’elenco aggiornato delle tue case e dei tuoi terreni.',
        example: 'si chiede gratis all’Agenzia delle Entrate, di persona o con SPID.',
      },
      {
        name: 'F24 dell’anno scorso',
        explanation: 'Le ricevute dell’IMU pagata l’anno passato, acconto e saldo.',
        optional: true,
      },
      {
        name: 'Atti di acquisto, vendita o successione',
        explanation: 'Se quest’anno la proprietà è cambiata.',
        optional: true,
      },
      {
        name: 'Contratti di comodato o d’affitto concordato',
        explanation: 'Possono ridurre l’imposta: servono registrati.',
        optional: true,
      },
    ],
  },
  {
    name: 'RED',
    description: 'La dichiarazione dei redditi che l’INPS chiede a chi ha prestazioni legate al reddito.',
    years: [2026],
    wanted: [
      IDENTITY,
      {
        name: 'Lettera dell’INPS',
        explanation: 'La richiesta del RED con il codice a barre.',
        example: 'arriva per posta o nel cassetto MyINPS.',
      },
      {
        name: 'Redditi non già dichiarati',
        explanation:
          'Pensioni estere, interessi di conti e titoli, arretrati, TFR e altri redditi che non stanno nel 730.',
        optional: true,
      },
    ],
  },
  {
    name: 'Successioni',
    description: 'La dichiarazione di successione e le volture catastali.',
    years: [2026],
    wanted: [
      {
        name: 'Certificato di morte',
        explanation: 'Lo rilascia il Comune; basta anche l’autocertificazione di un erede.',
      },
      { ...IDENTITY, explanation: 'Della persona defunta e di tutti gli eredi.' },
      { name: 'Stato di famiglia', explanation: 'O l’albero genealogico, per sapere chi sono gli eredi.' },
      { name: 'Testamento', explanation: 'Il verbale di pubblicazione del notaio.', optional: true },
      {
        name: 'Visure e atti di case e terreni',
        explanation: 'Rogiti, visure catastali e successioni precedenti.',
        optional: true,
      },
      {
        name: 'Conti, titoli e polizze alla data della morte',
        explanation: 'La dichiarazione di credito della banca o delle Poste.',
        optional: true,
      },
    ],
  },
  {
    name: 'Colf e badanti',
    description: 'Assunzione, buste paga, contributi e fine rapporto di chi lavora in casa tua.',
    years: [2026],
    wanted: [
      {
        ...IDENTITY,
        explanation:
          'Del datore di lavoro e di chi lavora; per i cittadini extra UE anche il permesso di soggiorno.',
      },
      {
        name: 'Contratto o lettera di assunzione',
        explanation: 'Con orario, livello e paga; se non c’è ancora lo prepariamo noi.',
        optional: true,
      },
      {
        name: 'Comunicazione all’INPS',
        explanation: 'La ricevuta della denuncia del rapporto di lavoro.',
        optional: true,
      },
      {
        name: 'Foglio delle presenze',
        explanation: 'Le ore lavorate, le ferie e le assenze del mese.',
        optional: true,
      },
    ],
  },
];
