import fc from 'fast-check';
import { themeOf } from '../../frontend/src/lib/theme';
import { contrastWithWhite } from '../../src/domain/colours/contrast';

describe('the CAF’s colour', () => {
  test('stays as it is when it can be read on white', () => {
    expect(themeOf('#0b5d3b').primary).toBe('#0b5d3b');
  });

  test('is the institutional blue when it is no colour', () => {
    expect(themeOf('red;}body{display:none').primary).toBe('#0066cc');
  });

  test('is darkened when words in it could be read on white but not on its tint', () => {
    const { primary, tint } = themeOf('#be03db');
    expect(contrastWithWhite(primary) / contrastWithWhite(tint)).toBeGreaterThanOrEqual(4.5);
  });

  test('whatever it is, words in it can be read on white and on its tint', () => {
    const colour = fc
      .integer({ min: 0, max: 0xffffff })
      .map((value) => `#${value.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(colour, (value) => {
        const { primary, tint } = themeOf(value);
        expect(primary).toMatch(/^#[0-9a-f]{6}$/);
        expect(contrastWithWhite(primary)).toBeGreaterThanOrEqual(4.5);
        expect(contrastWithWhite(primary) / contrastWithWhite(tint)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});
