import fc from 'fast-check';
import type { Matching } from '../../src/http/route-index';
import { startPortal, type Portal } from '../support/portal';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});

afterAll(() => portal.stop());

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

const router = () => portal.strapi.server.router as unknown as Matching;

const placed = ({ path, pathAndMethod, route }: ReturnType<Matching['match']>) => {
  const places = (layers: typeof path) => layers.map((layer) => router().stack.indexOf(layer)).join();
  return `${places(path)} | ${places(pathAndMethod)} | ${String(route)}`;
};

const found = (path: string, method: string) => placed(router().match(path, method));

// As the router comes, without the index.
const foundByAll = (path: string, method: string) =>
  placed((Object.getPrototypeOf(router()) as Matching).match.call(router(), path, method));

const filled = (path: string, part: string) => path.replaceAll(/:\w+(\([^)]*\))?[?*+]?|\([^)]*\)/g, part);

const swapCase = (text: string) =>
  [...text].map((sign, at) => (at % 2 === 0 ? sign.toUpperCase() : sign.toLowerCase())).join('');

test('the routes that are found for the address of any route are those that Strapi’s router finds', () => {
  const paths = router().stack.flatMap(({ path }) => (typeof path === 'string' ? [path] : []));
  expect(paths.length).toBeGreaterThan(300);
  for (const path of paths)
    for (const variant of ['x1', 'à%20b', 'new', '7/8'].map((part) => filled(path, part)))
      for (const address of [variant, swapCase(variant), `${variant}/`, `${variant}/more`, `/${variant}`])
        for (const method of METHODS) expect(found(address, method)).toBe(foundByAll(address, method));
});

test('so are those of an address that nobody thought of', () => {
  const part = fc.oneof(
    fc.constantFrom(
      'api',
      'API',
      'admin',
      'backoffice',
      'archive',
      'uploads',
      'content-manager',
      '',
      '..',
      '%2e',
    ),
    fc.webSegment(),
    fc.string({ maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), fc.constantFrom(...METHODS), (parts, method) => {
      const address = `/${parts.join('/')}`;
      expect(found(address, method)).toBe(foundByAll(address, method));
    }),
  );
});
