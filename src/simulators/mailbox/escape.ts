const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Makes a text harmless inside HTML and its attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

const ADDRESS = /(https?:\/\/[^\s<>"')]+)/;

/** As `escapeHtml`, with the addresses in a plain text as links that open in a tab of their own. */
export function withLinks(text: string): string {
  // Split by a group: what stands at odd places are the addresses.
  return text
    .split(ADDRESS)
    .map(escapeHtml)
    .map((part, place) =>
      place % 2 === 1 ? `<a href="${part}" target="_blank" rel="noreferrer">${part}</a>` : part,
    )
    .join('');
}
