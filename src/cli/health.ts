/** @returns an address of this machine for a server that listens on `host`. */
export function localAddress(host: string, port: number): string {
  const reachable =
    { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[host] ?? (host.includes(':') ? `[${host}]` : host);
  return `http://${reachable}:${String(port)}`;
}

async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(5000) });
    await response.body?.cancel();
    return response.status < 400;
  } catch {
    return false;
  }
}

/** Waits until every address answers well. */
export async function untilHealthy(addresses: readonly string[]): Promise<void> {
  for (const address of addresses)
    while (!(await answers(address))) await new Promise((resolve) => setTimeout(resolve, 150));
}
