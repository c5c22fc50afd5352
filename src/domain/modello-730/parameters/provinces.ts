/** The provinces of each region by its name in the year’s parameters; those that were there for some years only too. */
const PROVINCES: Readonly<Record<string, string>> = {
  piemonte: 'AL AT BI CN NO TO VB VC',
  'valle-d-aosta': 'AO',
  lombardia: 'BG BS CO CR LC LO MB MI MN PV SO VA',
  trento: 'TN',
  bolzano: 'BZ',
  veneto: 'BL PD RO TV VE VI VR',
  'friuli-venezia-giulia': 'GO PN TS UD',
  liguria: 'GE IM SP SV',
  'emilia-romagna': 'BO FC FE FO MO PC PR RA RE RN',
  toscana: 'AR FI GR LI LU MS PI PO PT SI',
  umbria: 'PG TR',
  marche: 'AN AP FM MC PS PU',
  lazio: 'FR LT RI RM VT',
  abruzzo: 'AQ CH PE TE',
  molise: 'CB IS',
  campania: 'AV BN CE NA SA',
  puglia: 'BA BR BT FG LE TA',
  basilicata: 'MT PZ',
  calabria: 'CS CZ KR RC VV',
  sicilia: 'AG CL CT EN ME PA RG SR TP',
  sardegna: 'CA CI NU OG OR OT SS SU VS',
};

const REGION_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(PROVINCES).flatMap(([region, provinces]) =>
    provinces.split(' ').map((province) => [province, region] as const),
  ),
);

/** The region of a province of two letters, by its name in the year’s parameters; null for what is no province. */
export function regionOf(province: string): string | null {
  return REGION_OF.get(province) ?? null;
}
