import type { StrapiApp } from '@strapi/strapi/admin';
import { addMenuLinks } from './menu';
import { it } from './translations/it';

// Where Strapi keeps the language of this browser; it falls back on English when nothing is there.
const LANGUAGE_KEY = 'strapi-admin-language';

export default {
  config: {
    locales: ['it'],
    translations: { it },
    tutorials: false,
    notifications: { releases: false },
  },

  register(app: StrapiApp) {
    addMenuLinks(app);
  },

  // Runs before the first page is drawn, the sign-in included.
  bootstrap() {
    if (localStorage.getItem(LANGUAGE_KEY) === null) localStorage.setItem(LANGUAGE_KEY, 'it');
  },
};
