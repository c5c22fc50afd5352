import { GridFour } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

/** Puts the portal's pages first on the home. */
export function addHomeWidgets(app: StrapiApp): void {
  app.widgets.register((widgets) => [
    {
      id: 'own-pages',
      icon: GridFour,
      title: { id: 'portale.home.pagine', defaultMessage: 'Le tue pagine' },
      component: () => import('./OwnPagesWidget').then(({ default: Widget }) => Widget),
    },
    ...widgets,
  ]);
}
