import { createRequire } from 'node:module';
import path from 'node:path';
import { it as own } from '../../src/admin/translations/it';

type Texts = Record<string, string>;

const modules = path.resolve(__dirname, '../../node_modules/@strapi');

// Its folders stand outside what the packages export.
function textsOf(folder: string, language: string): Texts {
  const file = createRequire(__filename)(path.join(modules, folder, `${language}.json.js`)) as Texts & {
    default?: Texts;
  };
  return file.default ?? file;
}

// What nobody at the CAF meets: paid functions, tours that are switched off, previews, artificial intelligence, and what
// only a super admin opens.
const NEVER_SHOWN = [
  /^tours\./,
  /^history\./,
  /^preview\./,
  /^Settings\.(permissions\.auditLogs|adminTokens|page\.[Pp]urchase)/,
  /^app\.components\.(FreeTrial|UpsellBanner|NpsSurvey|MediaLibraryBanner|LeftMenu\.trialCountdown)/,
  /^notification\.success\.adminToken/,
  /^widget\.(key-statistics|last-activity)/,
  /[aA]iMetadata|^ai\.|[mM]etadata(Generated|Skipped|Failed)|generatingMetadata|create-metadata|description\.ai$/,
];

const PLACES = [
  { name: 'the admin', folder: 'admin/dist/admin/admin/src/translations', prefix: '' },
  {
    name: 'the content manager',
    folder: 'content-manager/dist/admin/translations',
    prefix: 'content-manager.',
  },
  { name: 'the media library', folder: 'upload/dist/admin/translations', prefix: 'upload.' },
];

// A brace after a case of a choice («one {voce}») opens words, not a value.
const argumentsOf = (text: string) =>
  [...text.matchAll(/(?<!(?:one|other|true|undefined|=\d) )\{(\w+)(?=[,}])/g)].map(([, name]) => name);

describe.each(PLACES)('the words of $name', ({ folder, prefix }) => {
  const english = textsOf(folder, 'en');
  const italian = textsOf(folder, 'it');

  test('are Italian wherever somebody of the CAF reads them', () => {
    const missing = Object.keys(english).filter(
      (key) =>
        !(key in italian) && !(`${prefix}${key}` in own) && !NEVER_SHOWN.some((pattern) => pattern.test(key)),
    );
    expect(missing).toEqual([]);
  });

  test('ask for no value that Strapi does not give', () => {
    const wrong = Object.entries(english).filter(([key, text]) => {
      const known = argumentsOf(text);
      return argumentsOf(own[`${prefix}${key}`] ?? '').some((name) => !known.includes(name));
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
});

test('nobody is welcomed to Strapi', () => {
  const shown = { ...textsOf('admin/dist/admin/admin/src/translations', 'it'), ...own };
  const greeting = Object.keys(shown).filter((key) => /^Auth\.form\.(welcome|register)/.test(key));
  expect(greeting.length).toBeGreaterThan(2);
  expect(greeting.filter((key) => /strapi/i.test(shown[key] ?? ''))).toEqual([]);
});
