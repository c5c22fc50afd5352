/** The address of a map, of a site that asks nobody for consent, with a mark where the office is. */
export function mapAddress({ latitude, longitude }: { latitude: number; longitude: number }): string {
  const place = `${String(latitude)}/${String(longitude)}`;
  return `https://www.openstreetmap.org/?mlat=${String(latitude)}&mlon=${String(longitude)}#map=17/${place}`;
}

/** The address of the same map, searched for an office of which only the street is known. */
export function mapSearch({ address, comune }: { address: string; comune: string }): string {
  return `https://www.openstreetmap.org/search?${new URLSearchParams({ query: `${address}, ${comune}` }).toString()}`;
}
