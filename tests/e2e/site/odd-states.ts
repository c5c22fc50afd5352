import type { PageState } from './page-state';

/** A portal that has just been set up: nothing in it, and a CAF that has said nothing of itself. */
export const EMPTY_STATES: readonly PageState[] = [
  { page: 'index.astro', state: 'without anything', title: 'Portale dei clienti', open: '/' },
  { page: 'news/index.astro', state: 'without anything', title: 'News', open: '/news' },
  {
    ...{ page: 'news/index.astro', state: 'without anything, for customers', title: 'News' },
    ...{ who: 'registrato', open: '/news' },
  },
  { page: 'privacy.astro', state: 'without a notice', title: 'Informativa sulla privacy', open: '/privacy' },
  { page: 'aiuto.astro', state: 'without contacts', title: 'Aiuto', open: '/aiuto' },
  { page: 'accessibilita.astro', state: 'without contacts', title: 'Accessibilità', open: '/accessibilita' },
  {
    ...{ page: 'password-dimenticata.astro', state: 'without contacts', title: 'Password dimenticata' },
    open: '/password-dimenticata',
  },
  { page: '404.astro', state: 'without contacts', title: 'Pagina non trovata', status: 404, open: '/mai' },
  {
    ...{ page: 'scrivania.astro', state: 'without anything', title: 'Scrivania', who: 'anonimo' },
    open: '/scrivania',
  },
  {
    ...{ page: 'archivio/index.astro', state: 'without anything', title: 'Archivio' },
    ...{ who: 'registrato', open: '/archivio' },
  },
  {
    ...{ page: 'comunicazioni/index.astro', state: 'without anything', title: 'Comunicazioni' },
    ...{ who: 'registrato', open: '/comunicazioni' },
  },
  {
    ...{ page: 'prenota/index.astro', state: 'without anything', title: 'Dove vuoi venire?' },
    ...{ who: 'registrato', open: '/prenota' },
  },
  {
    ...{ page: 'appuntamenti/index.astro', state: 'without any', title: 'Appuntamenti' },
    ...{ who: 'registrato', open: '/appuntamenti' },
  },
  {
    ...{ page: 'agenda/index.astro', state: 'without anything', title: 'Agenda, ' },
    ...{ who: 'registrato', open: '/agenda' },
  },
  {
    ...{ page: 'documenti/index.astro', state: 'without any service', title: 'I miei documenti' },
    ...{ who: 'registrato', open: '/documenti' },
  },
  {
    ...{ page: 'i-miei-dati/ufficio.astro', state: 'without any office', title: 'Il tuo ufficio' },
    ...{ who: 'anonimo', open: '/i-miei-dati/ufficio' },
  },
  {
    ...{ page: 'i-miei-dati/index.astro', state: 'without an office or an email', title: 'I miei dati' },
    ...{ who: 'senza-email', open: '/i-miei-dati' },
  },
];

const LONG = { who: 'nome-lungo' } as const;

/** A portal in which every word is as long as it may be. */
export const LONG_STATES: readonly PageState[] = [
  { page: 'index.astro', state: 'with long words', title: 'Portale dei clienti', open: '/' },
  { page: 'registrati.astro', state: 'with long words', title: 'Registrati', open: '/registrati' },
  { page: 'news/index.astro', state: 'with long words', title: 'News', open: '/news' },
  {
    ...{ page: 'news/[slug].astro', state: 'with long words', title: 'precipitevolissimevolmente' },
    open: '/news/notizia-lunga',
  },
  { page: 'scrivania.astro', state: 'with long words', title: 'Scrivania', open: '/scrivania', ...LONG },
  {
    ...{ page: 'i-miei-dati/index.astro', state: 'with long words', title: 'I miei dati' },
    ...{ open: '/i-miei-dati', ...LONG },
  },
  {
    ...{ page: 'i-miei-dati/accessi.astro', state: 'with long words', title: 'Accessi aperti' },
    ...{ open: '/i-miei-dati/accessi', ...LONG },
  },
  {
    // The one province with places is no choice: the step of its offices comes at once.
    ...{ page: 'prenota/index.astro', state: 'with long words', title: 'Scegli l’ufficio' },
    ...{ open: '/prenota', ...LONG },
  },
  { page: 'accessibilita.astro', state: 'with long words', title: 'Accessibilità', open: '/accessibilita' },
  { page: '404.astro', state: 'with long words', title: 'Pagina non trovata', status: 404, open: '/mai' },
];
