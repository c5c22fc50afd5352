/** What is said after sending all again that were given up. */
export function queuedInWords(queued: number): string {
  if (queued === 0) return 'Nessun avviso era rimasto non consegnato.';
  const counted = queued === 1 ? '1 avviso' : `${String(queued)} avvisi`;
  return `In coda di nuovo: ${counted}. La consegna comincia entro un minuto.`;
}
