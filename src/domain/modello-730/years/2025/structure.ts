import { factsOf, quadriOf, structureOf } from '../../structure/structure';
import form from './form.json';
import frontespizio from './quadri/frontespizio.json';
import familiari from './quadri/familiari.json';
import sostituto from './quadri/sostituto.json';
import quadroA from './quadri/A.json';
import quadroB from './quadri/B.json';
import quadroC from './quadri/C.json';
import quadroD from './quadri/D.json';
import quadroE from './quadri/E.json';
import quadroF from './quadri/F.json';
import quadroG from './quadri/G.json';
import quadroI from './quadri/I.json';
import quadroK from './quadri/K.json';
import quadroL from './quadri/L.json';
import quadroM from './quadri/M.json';
import quadroT from './quadri/T.json';
import quadroW from './quadri/W.json';
import scelte from './quadri/otto-cinque-due-per-mille.json';
import firma from './quadri/firma.json';

/** The form of the Modello 730/2026, of the income of 2025. */
export const structure2025 = structureOf(
  factsOf(form),
  quadriOf([
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
  ]),
);
