import { wordsOf } from '../../structure/words';
import frontespizio from './words/frontespizio.json';
import familiari from './words/familiari.json';
import sostituto from './words/sostituto.json';
import quadroA from './words/A.json';
import quadroB from './words/B.json';
import quadroC from './words/C.json';
import quadroD from './words/D.json';
import quadroE from './words/E.json';
import quadroF from './words/F.json';
import quadroG from './words/G.json';
import quadroI from './words/I.json';
import quadroK from './words/K.json';
import quadroL from './words/L.json';
import quadroM from './words/M.json';
import quadroT from './words/T.json';
import quadroW from './words/W.json';
import scelte from './words/otto-cinque-due-per-mille.json';
import firma from './words/firma.json';

/** What the form of the Modello 730/2025 tells whoever fills it in. */
export const words2024 = wordsOf([
  frontespizio,
  familiari,
  sostituto,
  quadroA,
  quadroB,
  quadroC,
  quadroD,
  quadroE,
  quadroF,
  quadroG,
  quadroI,
  quadroK,
  quadroL,
  quadroM,
  quadroT,
  quadroW,
  scelte,
  firma,
]);
