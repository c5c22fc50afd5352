import { setTimeout as wait } from 'node:timers/promises';
import type { Job, Outcome } from '../load/jobs';
import { spread } from '../load/statistics';
import { sideFigures, type Measure } from './measure';
import { NEWS_LIST } from './news';
import { pairwise } from './rounds';
import type { Setting } from './setting';
import { readings } from './visits';

const READERS_PER_SECOND = 100;
const SIGN_INS_PER_SECOND = 20;

/** The slowest hundredth of the news lists: with nobody signing in, then with 20 people a second who do. */
export async function measureWhileSigningIn({ generator, second, pace, portal }: Setting): Promise<Measure> {
  const reading = (seconds: number): Job => ({
    ...{ kind: 'stream', url: portal.url, seconds, perSecond: READERS_PER_SECOND, arrivals: 'even' },
    requests: readings(portal, NEWS_LIST),
  });
  const signingIn = (seconds: number): Job => ({
    ...{ kind: 'stream', url: portal.url, seconds, perSecond: SIGN_INS_PER_SECOND, arrivals: 'random' },
    requests: portal.signIns,
  });
  const both = (seconds: number) =>
    Promise.all([generator.run(reading(seconds)), second.run(signingIn(seconds))]);

  await both(pace.warmUpSeconds);
  const [quiet, busy, signIns]: [Outcome[], Outcome[], Outcome[]] = [[], [], []];
  for (let round = 0; round < pace.rounds; round += 1) {
    await wait(pace.restSeconds * 1000);
    quiet.push(await generator.run(reading(pace.tailSeconds)));
    await wait(pace.restSeconds * 1000);
    const [read, signed] = await both(pace.tailSeconds);
    busy.push(read);
    signIns.push(signed);
  }
  return {
    part: 'while-signing-in',
    title: `News list, ${String(READERS_PER_SECOND)} readers a second, while people sign in`,
    sides: [
      sideFigures('news list, nobody signs in', quiet),
      sideFigures(`news list, ${String(SIGN_INS_PER_SECOND)} people a second sign in`, busy),
      sideFigures('those sign-ins', signIns),
    ],
    ratios: [
      {
        what: 'p99 of the news list, busy ÷ quiet',
        value: spread(pairwise(busy, quiet, ({ p99 }) => p99)),
        goal: { limit: 2, better: 'lower' },
      },
    ],
  };
}
