import { h2, p, ul, type Block } from './blocks';

export const IDENTITY = {
  name: 'CAF Esempio',
  primaryColour: '#0059b3',
  address: 'Via Cavour 218, 00184 Roma RM',
  phone: '06 5550 1000',
  email: 'info@caf-esempio.example',
  openingHours: 'Dal lunedì al venerdì, 9:00–13:00 e 14:30–17:30',
  legalNotes:
    'CAF Esempio S.r.l., sede legale in Via Cavour 218, 00184 Roma. È un CAF inventato per la demo: non esiste e non presta servizi.',
  accessibilityContact: 'accessibilita@caf-esempio.example',
  privacyVersion: '1',
};

export const PRIVACY_NOTICE: readonly Block[] = [
  p(
    'Questa informativa spiega, come chiede l’articolo 13 del Regolamento (UE) 2016/679, quali dati personali tratta il portale dei clienti di CAF Esempio, perché e con quali diritti per te.',
  ),
  h2('Chi tratta i tuoi dati'),
  p(
    'Il titolare del trattamento è CAF Esempio S.r.l., Via Cavour 218, 00184 Roma. Puoi scrivere al responsabile della protezione dei dati all’indirizzo privacy@caf-esempio.example.',
  ),
  h2('Quali dati e perché'),
  ul(
    '*Codice fiscale, cognome, nome ed email*: servono a creare il tuo accesso e a scriverti quando il portale ha qualcosa per te. La base è il contratto con il CAF, o la richiesta che fai prima di concluderlo.',
    '*Ufficio di riferimento e contatti*: servono a indicarti l’ufficio giusto e a fissare gli appuntamenti.',
    '*Accessi e operazioni sul portale*: giorno, ora e dispositivo servono a proteggere il tuo accesso. La base è il legittimo interesse alla sicurezza.',
    '*Notizie per email*: le ricevi finché vuoi. Puoi rinunciare in ogni momento da «I miei dati» o dal collegamento in fondo a ogni messaggio.',
  ),
  h2('Chi li può vedere'),
  p(
    'Li vedono soltanto gli operatori dell’ufficio che ti segue, gli amministratori del portale e i fornitori che lo fanno funzionare per conto del CAF. Non li vendiamo, non li usiamo per profilarti e non li trasferiamo fuori dall’Unione europea.',
  ),
  h2('Per quanto tempo'),
  p(
    'Conserviamo i dati del tuo accesso finché sei nostro cliente e, dopo, per il tempo che la legge chiede ai CAF. Una richiesta di registrazione che non viene confermata si cancella da sola.',
  ),
  h2('I tuoi diritti'),
  p(
    'Puoi chiedere di vedere i tuoi dati, di correggerli, di cancellarli, di limitarne l’uso, di riceverli in un formato leggibile e di opporti al loro trattamento. Scrivi a privacy@caf-esempio.example: rispondiamo entro un mese. Se la risposta non ti soddisfa puoi rivolgerti al Garante per la protezione dei dati personali.',
  ),
  h2('Cookie'),
  p(
    'Il portale usa un solo cookie, necessario a riconoscerti dopo l’accesso. Non ce ne sono altri, né del CAF né di terzi.',
  ),
];
