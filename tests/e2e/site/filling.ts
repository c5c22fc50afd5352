import { article, editorOf, idOf as documentIdOf, type Fields } from '../../api/news/editor';
import { adminUser } from '../../support/callers';
import { draw, SCENE, SIGN, uploadMedia } from './pictures';
import { EVERYTHING, IDENTITY, LONG_ARTICLE, LONG_CUSTOMER, LONG_IDENTITY, paragraph } from './texts';
import { openSessions, type World } from './world';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** Names the CAF anew. Sites keep an identity for three seconds: this waits until they show the new one. */
async function setIdentity({ portal, troubled }: World, identity: Fields): Promise<void> {
  const settings = portal.strapi.documents('api::portal-settings.caf-identity');
  const current = await settings.findFirst({});
  if (current === null) throw new Error('the CAF has no identity');
  await settings.update({ documentId: current.documentId, data: identity });
  for (const site of [portal.site, troubled.site])
    while (!(await (await fetch(`${site}/accedi`)).text()).includes(String(identity['name'])))
      await new Promise((resolve) => setTimeout(resolve, 200));
}

async function makeOffice({ portal }: World, name: string): Promise<string> {
  const place = { comune: 'Torino', provincia: 'TO', phone: '011 555 0111' };
  const sede = await portal.strapi
    .documents('api::offices.sede')
    .create({ data: { ...place, name: `Sede di ${name}` } });
  const zona = await portal.strapi
    .documents('api::offices.zona')
    .create({ data: { ...place, name, address: 'Via Po 1', sede: sede.documentId } });
  return zona.documentId;
}

/** Fills the portal: a CAF with an identity, news of every kind, customers with an office and open sessions. */
export async function fill(world: World): Promise<void> {
  const { portal, browser } = world;
  const { call, token } = await adminUser(portal, 'caf-redattore');
  const upload = (bytes: Buffer, name: string, type: string, alt: string) =>
    uploadMedia(portal, token, { bytes, name, type, alt });
  const image = await upload(
    await draw(browser, SCENE, 800, 450),
    'ufficio.png',
    'image/png',
    'L’ufficio di via Po con le finestre illuminate',
  );
  const logo = await upload(await draw(browser, SIGN, 96, 96), 'logo.png', 'image/png', 'CAF Arcobaleno');
  const attachments = [
    await upload(PDF, 'Orari estivi degli uffici.pdf', 'application/pdf', ''),
    await upload(await draw(browser, SCENE, 400, 300), 'mappa.png', 'image/png', ''),
  ];
  const editor = editorOf(call);
  for (let number = 1; number <= 12; number += 1)
    await editor.createPublished({
      title: `Scadenza numero ${String(number)} dell’anno`,
      slug: `scadenza-${String(number)}`,
      summary: 'Le date da ricordare, e che cosa portare con te quando vieni in ufficio.',
      body: [paragraph('Portare il modello F24.')],
      public: number % 2 === 0,
    });
  const full = article({
    ...{ title: 'Orari estivi degli uffici', slug: 'orari-estivi', summary: 'Da lunedì 3 agosto si cambia.' },
    ...{ body: EVERYTHING, image, attachments, featured: true, public: true },
    expiresAt: new Date(Date.now() + 30 * 86_400_000).toISOString(),
  });
  documentIdOf(await editor.createPublished(full));
  const zona = await makeOffice(world, 'Torino Centro');
  const registrato = await world.idOf('registrato');
  await portal.db('up_users').where({ id: registrato }).update({ zona_document_id: zona });
  await openSessions(world, registrato, ['Safari su iPhone', 'Firefox su Windows', '']);
  await setIdentity(world, { ...IDENTITY, logo });
}

/** Makes every word of the portal as long as it may be. */
export async function lengthen(world: World): Promise<void> {
  const { portal } = world;
  const { call } = await adminUser(portal, 'caf-redattore');
  const long = { ...LONG_ARTICLE, slug: 'notizia-lunga', featured: true, public: true };
  documentIdOf(await editorOf(call).createPublished(long));
  const id = await world.idOf('nome-lungo');
  const zona = await makeOffice(world, `Ufficio di ${LONG_CUSTOMER.cognome} e dintorni`);
  await portal
    .db('up_users')
    .where({ id })
    .update({ ...LONG_CUSTOMER, zona_document_id: zona });
  await openSessions(world, id, [LONG_CUSTOMER.cognome.repeat(3)]);
  await setIdentity(world, LONG_IDENTITY);
}
