import { IDENTITY, PRIVACY_NOTICE } from '../data/identity';
import type { DemoLoader } from '../load';
import { logo } from '../pictures/logo';
import { addToLibrary } from './media';

const UID = 'api::portal-settings.caf-identity';

/** Who the CAF is. */
export const identity: DemoLoader = {
  name: 'identity',
  async load(strapi) {
    const picture = await addToLibrary(strapi, {
      name: 'logo-caf-esempio.png',
      type: 'image/png',
      alternativeText: 'CAF Esempio',
      bytes: logo(),
    });
    // Strapi's types of a document's data know a project's fields only after `strapi develop` has written them down.
    const data: Record<string, unknown> = { ...IDENTITY, logo: picture, privacyNotice: PRIVACY_NOTICE };
    const { documentId = '' } = (await strapi.documents(UID).findFirst({})) ?? {};
    await strapi.documents(UID).update({ documentId, data });
  },
};
