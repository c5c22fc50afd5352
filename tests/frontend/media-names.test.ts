import { mediaKind } from '../../frontend/server/media-names';

describe('files of the media library', () => {
  test.each(['foto_1a2b3c.jpg', 'foto.JPEG', 'logo-caf_99.png', 'a.webp', 'a.gif', 'a.avif'])(
    'shows %s',
    (file) => {
      expect(mediaKind(file)).toMatchObject({ inline: true });
    },
  );

  test('lets a PDF be saved, never run in the portal’s own page', () => {
    expect(mediaKind('modulo_1a2b.pdf')).toEqual({ type: 'application/pdf', inline: false });
  });

  test.each([
    'x.svg',
    'x.html',
    'x.js',
    'x',
    '.png',
    '',
    '../x.png',
    '..%2Fx.png',
    '%2e%2e/x.png',
    'a/b.png',
    'a\\b.png',
    'a.png.html',
    'a.html.png',
    'a.png\u0000',
    'a.png\n',
    'a b.png',
    'a.png?x=1',
    '-a.png',
    'x.constructor',
    `${'a'.repeat(300)}.png`,
  ])('has no file named %j', (file) => {
    expect(mediaKind(file)).toBeNull();
  });
});
