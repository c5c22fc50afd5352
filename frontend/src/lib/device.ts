const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/CrOS/, 'ChromeOS'],
  [/Mac OS X|Macintosh/, 'Mac'],
  [/Linux/, 'Linux'],
];

// In this order: each of these names itself beside those that follow.
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

function firstName(names: readonly (readonly [RegExp, string])[], agent: string): string | undefined {
  return names.find(([pattern]) => pattern.test(agent))?.[1];
}

/** The device behind a request as its owner would call it, «Chrome su Windows»: for the list of open sessions. */
export function deviceOf(request: Request): string {
  const agent = (request.headers.get('user-agent') ?? '').slice(0, 500);
  const browser = firstName(BROWSERS, agent);
  const system = firstName(SYSTEMS, agent);
  if (browser === undefined && system === undefined) return 'Dispositivo non riconosciuto';
  return [browser ?? 'Browser', system].filter(Boolean).join(' su ');
}
