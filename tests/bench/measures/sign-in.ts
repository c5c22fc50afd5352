import { spread } from '../load/statistics';
import { sideFigures, type Measure } from './measure';
import { alternate, pairwise } from './rounds';
import type { Setting } from './setting';

const CONNECTIONS = 10;

/** Sign-ins with the right password: the portal's, with argon2id, and those of users-permissions, with bcrypt. */
export async function measureSignIn({ generator, pace, portal, strapi }: Setting): Promise<Measure> {
  const [ours = [], theirs = []] = await alternate(
    generator,
    pace,
    [portal, strapi].map(({ url, signIns }) => ({ url, connections: CONNECTIONS, requests: signIns })),
  );
  return {
    part: 'sign-in',
    title: 'Sign-ins with the right password, 10 at a time',
    sides: [
      sideFigures('portal: POST /api/sessions (argon2id 19 MiB, t=2, p=1)', ours),
      sideFigures('Strapi: POST /api/auth/local (bcrypt, 10 rounds)', theirs),
    ],
    ratios: [
      {
        what: 'sign-ins per second, portal ÷ Strapi',
        value: spread(pairwise(ours, theirs)),
        goal: { limit: 3, better: 'higher' },
      },
    ],
  };
}
