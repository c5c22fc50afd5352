/** What an editor has written: rich text with everything that the editor offers. */
export const EVERYTHING = [
  paragraph('Da lunedì 3 agosto gli uffici cambiano orario: al mattino si apre alle 8.'),
  { type: 'heading', level: 2, children: [text('Che cosa cambia')] },
  {
    type: 'list',
    format: 'unordered',
    children: [item('si entra soltanto su appuntamento;'), item('il pomeriggio gli uffici restano chiusi;')],
  },
  { type: 'heading', level: 3, children: [text('Chi ha già un appuntamento')] },
  {
    type: 'paragraph',
    children: [
      text('Resta '),
      { ...text('valido'), bold: true },
      text(': per spostarlo leggi '),
      { type: 'link', url: 'https://www.agenziaentrate.gov.it/portale', children: [text('come fare')] },
      text('.'),
    ],
  },
  { type: 'quote', children: [text('Venite con un documento e la tessera sanitaria.')] },
  { type: 'list', format: 'ordered', children: [item('Scegli il giorno.'), item('Aspetta la conferma.')] },
  { type: 'code', children: [text('F24 codice tributo 3918')] },
];

function text(value: string) {
  return { type: 'text', text: value };
}

function item(value: string) {
  return { type: 'list-item', children: [text(value)] };
}

export function paragraph(value: string) {
  return { type: 'paragraph', children: [text(value)] };
}

/** A CAF that has said everything about itself. */
export const IDENTITY = {
  name: 'CAF Arcobaleno',
  primaryColour: '#0066cc',
  address: 'Via Garibaldi 12, 10122 Torino (TO)',
  phone: '011 555 0199',
  email: 'info@cafarcobaleno.example',
  openingHours: 'Da lunedì a venerdì 9–13 e 14–18\nIl sabato su appuntamento',
  legalNotes: 'CAF Arcobaleno s.r.l., partita IVA 01234567890, iscritto all’albo dei CAF con il numero 99999',
  privacyVersion: '1',
  privacyNotice: [
    { type: 'heading', level: 1, children: [text('Chi tratta i tuoi dati')] },
    ...EVERYTHING.slice(0, 3),
  ],
  accessibilityContact: 'accessibilita@cafarcobaleno.example',
};

const LONGEST_WORD = 'precipitevolissimevolmente';

/** A CAF whose every word is as long as it may be, in the palest colour that it may choose. */
export const LONG_IDENTITY = {
  ...IDENTITY,
  name: 'Centro di Assistenza Fiscale Lavoratrici e Lavoratori Barletta-Andria-Trani srl',
  primaryColour: '#767676',
  address: `Piazza ${LONGEST_WORD.repeat(3)} 1234/bis, 76121 San Giovanni in Persiceto sul Tagliamento (BT)`,
  email: `${LONGEST_WORD}@${LONGEST_WORD}.example`,
  openingHours: `${`${LONGEST_WORD} `.repeat(6)}\n`.repeat(3),
  legalNotes: `${LONGEST_WORD} `.repeat(40),
};

/** A news item with the longest words. */
export const LONG_ARTICLE = {
  title: `${LONGEST_WORD.repeat(3)} ${'notizia dal titolo molto lungo '.repeat(2)}`.slice(0, 160).trim(),
  summary: `${LONGEST_WORD.repeat(4)} ${'e ancora '.repeat(20)}`,
  body: [
    paragraph(`${LONGEST_WORD.repeat(6)} ${'parola '.repeat(120)}`),
    { type: 'code', children: [text(LONGEST_WORD.repeat(8))] },
    {
      type: 'paragraph',
      children: [
        { type: 'link', url: `https://${LONGEST_WORD}.example/`, children: [text(LONGEST_WORD.repeat(4))] },
      ],
    },
  ],
};

/** A customer whose name does not end. */
export const LONG_CUSTOMER = {
  nome: 'Massimiliano Ferdinando Bartolomeo Wolfango',
  cognome: 'Quattrociocchi-Vandersteen-Hohenzollern-Sigmaringen',
  email: `${LONGEST_WORD.repeat(2)}@posta.test`,
};
