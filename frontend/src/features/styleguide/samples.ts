import type { FormProblems } from '@lib/forms';

/** Made-up problems, to show a form that was refused. */
export const SAMPLE_PROBLEMS: FormProblems = {
  fields: {
    'stile-codice': 'Il codice fiscale non è corretto: controlla l’ultima lettera.',
    'stile-consenso': 'Per registrarti è necessario accettare l’informativa sulla privacy.',
  },
  general: null,
};

/** A rich text with every kind of block. */
export const SAMPLE_BLOCKS = [
  { type: 'heading', level: 1, children: [{ type: 'text', text: 'Le scadenze di giugno' }] },
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'Porta con te la ' },
      { type: 'text', text: 'Certificazione Unica', bold: true },
      { type: 'text', text: ' e leggi anche ' },
      { type: 'link', url: '/aiuto', children: [{ type: 'text', text: 'la pagina di aiuto' }] },
      { type: 'text', text: '.' },
    ],
  },
  { type: 'heading', level: 2, children: [{ type: 'text', text: 'Che cosa serve' }] },
  {
    type: 'list',
    format: 'unordered',
    children: [
      { type: 'list-item', children: [{ type: 'text', text: 'un documento d’identità' }] },
      { type: 'list-item', children: [{ type: 'text', text: 'la tessera sanitaria' }] },
      {
        type: 'list',
        format: 'ordered',
        children: [{ type: 'list-item', children: [{ type: 'text', text: 'la tua' }] }],
      },
    ],
  },
  { type: 'quote', children: [{ type: 'text', text: 'L’appuntamento è gratuito.' }] },
  { type: 'code', children: [{ type: 'text', text: 'RSSMRA80A01H501U' }] },
];
