import type { Core } from '@strapi/strapi';

export const ARTICLES = 200;

const SENTENCE =
  'Da lunedì gli uffici sono aperti anche il pomeriggio: porta con te il documento di identità e la tessera sanitaria. ';

function paragraphs(count: number) {
  return Array.from({ length: count }, () => ({
    type: 'paragraph',
    children: [{ type: 'text', text: SENTENCE.repeat(3).trim() }],
  }));
}

function format(hash: string, name: string, width: number) {
  const file = `${name}_${hash}`;
  const height = Math.round((width * 2) / 3);
  return {
    ...{ hash: file, ext: '.jpg', mime: 'image/jpeg', name: `${name}_ufficio.jpg`, path: null },
    ...{ width, height, size: width / 20, sizeInBytes: width * 50, url: `/uploads/${file}.jpg` },
  };
}

/** A picture of the media library as an upload leaves it in the database, with its four smaller forms. */
async function picture(strapi: Core.Strapi, number: number): Promise<number> {
  const hash = `ufficio_${String(number).padStart(10, '0')}`;
  const formats = { thumbnail: 234, small: 500, medium: 750, large: 1000 };
  const { id } = await strapi.db.query('plugin::upload.file').create({
    data: {
      ...{ name: 'ufficio.jpg', alternativeText: 'L’ingresso di un ufficio', caption: null },
      ...{ width: 1600, height: 1067, hash, ext: '.jpg', mime: 'image/jpeg', size: 180.5 },
      ...{ url: `/uploads/${hash}.jpg`, provider: 'local', folderPath: '/' },
      formats: Object.fromEntries(
        Object.entries(formats).map(([name, width]) => [name, format(hash, name, width)]),
      ),
    },
  });
  return Number(id);
}

/** Publishes the same articles, each with a picture, into whichever content type has their fields. */
export async function publishArticles(
  strapi: Core.Strapi,
  uid: 'api::news.article' | 'api::avviso.avviso',
): Promise<void> {
  for (let number = 0; number < ARTICLES; number += 1) {
    await strapi.documents(uid).create({
      data: {
        ...{
          title: `Nuovi orari degli uffici, avviso ${String(number)}`,
          slug: `nuovi-orari-${String(number)}`,
        },
        ...{ summary: SENTENCE.repeat(2).trim(), body: paragraphs(4), image: await picture(strapi, number) },
        ...{ featured: number % 40 === 0, public: number % 5 === 0, emailToCustomers: false },
      },
      status: 'published',
    });
  }
}
