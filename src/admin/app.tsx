import type { StrapiApp } from '@strapi/strapi/admin';
import logo from './brand/logo.svg';
import { theme } from './brand/theme';
import { brandTitles } from './brand/title';
import { addMenuLinks } from './menu';
import { addHomeWidgets } from './pages/home/widgets';
import { extendContentManager } from './contents';
import { dropAnnouncements, dropDevelopersTools } from './quiet';
import { it } from './translations/it';

// Where Strapi keeps the language of this browser; it falls back on English when nothing is there.
const LANGUAGE_KEY = 'strapi-admin-language';

export default {
  config: {
    locales: ['it'],
    translations: { it },
    theme,
    auth: { logo },
    menu: { logo },
    tutorials: false,
    notifications: { releases: false },
  },

  register(app: StrapiApp) {
    addMenuLinks(app);
    dropDevelopersTools(app);
    addHomeWidgets(app);
  },

  // Runs before the first page is drawn, the sign-in included.
  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    if (localStorage.getItem(LANGUAGE_KEY) === null) localStorage.setItem(LANGUAGE_KEY, 'it');
    brandTitles();
    dropAnnouncements();
    extendContentManager(app);
  },
};
