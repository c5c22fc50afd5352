import { belfioreConnector } from '@marketto/belfiore-connector-embedded';

/** The comune, with its province, or the country of a Belfiore code, `Roma (RM)`; null for a code that never was one. */
export async function placeName(code: string): Promise<string | null> {
  const place = await belfioreConnector.findByCode(code);
  if (place === null || place === undefined) return null;
  return place.province === undefined ? place.name : `${place.name} (${place.province})`;
}
