import { belfioreConnector } from '@marketto/belfiore-connector-embedded';
import { birthDayOf } from '../../../codice-fiscale/birth';
import { compareCodiceFiscale } from '../../../codice-fiscale/compare';
import { checkCharacter } from '../../../codice-fiscale/library';
import { capFitsProvince } from './cap';
import type { Lookups, Place } from './lookups';
import { regionOf } from '../../parameters/provinces';

// Whoever has room for the tables takes the lookups from here; nothing else of the checks imports this file.

const isoDay = (date: Date) => date.toISOString().slice(0, 10);

async function readPlaces(): Promise<ReadonlyMap<string, Place>> {
  const all = await belfioreConnector.toArray();
  return new Map(
    all.map(({ belfioreCode, name, province, creationDate, expirationDate }) => [
      belfioreCode,
      {
        name,
        isForeign: belfioreCode.startsWith('Z'),
        province: province ?? null,
        region: province === undefined ? null : regionOf(province),
        from: isoDay(creationDate),
        to: expirationDate.getUTCFullYear() > 9000 ? '9999-12-31' : isoDay(expirationDate),
      },
    ]),
  );
}

/**
 * What a server can look up: codici fiscali, comuni, C.A.P. Lists that the CAF keeps (dense housing, beneficiaries of the 5 per
 * mille) are added by the caller.
 */
export async function serverLookups(): Promise<Lookups> {
  const places = await readPlaces();
  return {
    codiceFiscale: (code) => ({ checkCharacter: checkCharacter(code), birth: birthDayOf(code) }),
    fitsNames: (code, cognome, nome) => compareCodiceFiscale(code, { cognome, nome }).length === 0,
    comune: (code) => places.get(code) ?? null,
    capFitsProvince,
  };
}
