/** The address of a map, of a site that asks nobody for consent, with a mark where the office is. */
export function mapAddress({ latitude, longitude }: { latitude: number; longitude: number }): string {
  const place = `${String(latitude)}/${String(longitude)}`;
  return `https://www.openstreetmap.org/?mlat=${String(latitude)}&mlon=${String(longitude)}#map=17/${place}`;
}
