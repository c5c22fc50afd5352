import { readYearParameters } from '../../../parameters/year-parameters';
import about from './about.json';
import acconti from './acconti.json';
import addizionali from './addizionali.json';
import altriRedditi from './altri-redditi.json';
import arrotondamento from './arrotondamento.json';
import cedolare from './cedolare.json';
import controlli from './controlli.json';
import cuneo from './cuneo.json';
import deduzioni from './deduzioni.json';
import detrazioneAltriRedditi from './detrazione-altri-redditi.json';
import detrazioneLavoro from './detrazione-lavoro.json';
import detrazionePensione from './detrazione-pensione.json';
import edilizia from './edilizia.json';
import ediliziaStraordinaria from './edilizia-straordinaria.json';
import energia from './energia.json';
import fabbricati from './fabbricati.json';
import familiari from './familiari.json';
import inquilini from './inquilini.json';
import irpef from './irpef.json';
import lavoro from './lavoro.json';
import mobili from './mobili.json';
import oneri from './oneri.json';
import codiciCasaPolizze from './oneri-codici-casa-polizze.json';
import codiciErogazioni from './oneri-codici-erogazioni.json';
import codiciPersone from './oneri-codici-persone.json';
import oneriRedditiAlti from './oneri-redditi-alti.json';
import regioniCentro from './regioni-centro.json';
import regioniNord from './regioni-nord.json';
import regioniSud from './regioni-sud.json';
import scadenze from './scadenze.json';
import sources from './sources.json';
import terreni from './terreni.json';
import trattamentoIntegrativo from './trattamento-integrativo.json';
import versamenti from './versamenti.json';

/** The parameters of the incomes of 2025 (Modello 730/2026). */
export const parameters = readYearParameters({
  about,
  acconti,
  addizionali,
  altriRedditi,
  arrotondamento,
  cedolare,
  controlli,
  cuneo,
  deduzioni,
  detrazioneAltriRedditi,
  detrazioneLavoro,
  detrazionePensione,
  edilizia,
  ediliziaStraordinaria,
  energia,
  fabbricati,
  familiari,
  inquilini,
  irpef,
  lavoro,
  mobili,
  oneri,
  oneriRedditiAlti,
  scadenze,
  sources,
  terreni,
  trattamentoIntegrativo,
  versamenti,
  oneriCodici: { ...codiciCasaPolizze, ...codiciErogazioni, ...codiciPersone },
  regioni: { ...regioniNord, ...regioniCentro, ...regioniSud },
});
