import { freePort } from '../support/free-port';
import { startPostgres, stopPostgres } from '../support/postgres';
import { startGenerator } from './load/generators';
import { measureAppointments } from './measures/appointments';
import { measureHome } from './measures/home';
import { holds, type Measure } from './measures/measure';
import { measureModello730 } from './measures/modello-730';
import { measureNews } from './measures/news';
import { measureArchiveSize } from './measures/archive-size';
import { measurePages } from './measures/pages';
import { measurePublishing } from './measures/publishing';
import { measureReceived } from './measures/received';
import type { Setting } from './measures/setting';
import { measureSignIn } from './measures/sign-in';
import { portalVisits, siteVisits, strapiVisits } from './measures/visits';
import { measureSuite } from './measures/suite';
import { measureWhileSigningIn } from './measures/while-signing-in';
import { readOptions, type Options, type Part } from './options';
import { printed } from './report/print';
import { demandBuiltSite, startSite } from './servers/site';
import { startPortal, startStrapi } from './servers/start';

// On a database of its own, without a Strapi beside, or on none.
const ALONE = ['appointments', 'modello-730'] as const;
type Alone = (typeof ALONE)[number];
const isAlone = (part: Part): part is Alone => ALONE.some((each) => each === part);

const MEASURES: Record<Exclude<Part, 'pages' | Alone>, (setting: Setting) => Promise<Measure>> = {
  'sign-in': measureSignIn,
  news: measureNews,
  home: measureHome,
  'while-signing-in': measureWhileSigningIn,
  received: measureReceived,
  'archive-size': measureArchiveSize,
  suite: measureSuite,
  publishing: measurePublishing,
};

async function measureAll(
  { parts, pace, profile }: Options,
  tell: (measure: Measure) => void,
): Promise<void> {
  if (parts.includes('pages')) demandBuiltSite();
  const stops: (() => Promise<void> | void)[] = [];
  const kept = <Started extends { stop(): Promise<void> | void }>(started: Started): Started => {
    stops.push(() => started.stop());
    return started;
  };
  const generator = startGenerator();
  stops.push(() => {
    generator.stop();
  });
  const publicUrl = `http://127.0.0.1:${String(await freePort())}`;
  try {
    if (parts.includes('modello-730')) tell(await measureModello730(pace));
    if (parts.includes('appointments')) tell(await measureAppointments({ generator, pace }));
    if (parts.every(isAlone)) return;
    // When one does not start, the other one must be there before it can be stopped.
    const starting = [startPortal(publicUrl, profile).then(kept), startStrapi(profile).then(kept)] as const;
    await Promise.allSettled(starting);
    const [portal, strapi] = await Promise.all(starting);
    const visits = await portalVisits(portal);
    const generators = { generator, second: kept(startGenerator()) };
    const setting = { pace, ...generators, portal: visits, strapi: await strapiVisits(strapi.facts) };
    for (const part of parts) if (part !== 'pages' && !isAlone(part)) tell(await MEASURES[part](setting));
    if (!parts.includes('pages')) return;
    kept(await startSite(publicUrl, portal, profile));
    tell(await measurePages(setting, siteVisits(publicUrl, visits)));
  } finally {
    await Promise.all(stops.map((stop) => stop()));
  }
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const done: Measure[] = [];
  if (options.postgres) {
    process.env['TEST_DATABASE'] = 'postgres';
    await startPostgres();
  }
  try {
    await measureAll(options, (measure) => {
      done.push(measure);
      if (!options.json) console.log(printed(measure));
    });
  } finally {
    await stopPostgres();
  }
  if (options.json) console.log(JSON.stringify(done, null, 2));
  const lost = done.flatMap(({ ratios }) => ratios).filter((ratio) => !holds(ratio, 2));
  if (options.short && lost.length > 0) {
    console.error(`\nWorse than half the goal: ${lost.map(({ what }) => what).join('; ')}`);
    process.exit(1);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  // Not `exitCode`: the embedded PostgreSQL's own exit hook would put 0 in its place.
  process.exit(1);
});
