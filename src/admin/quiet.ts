import type { StrapiApp } from '@strapi/strapi/admin';

// Strapi keeps it per installation, by an identifier that this one does not have (`false`).
const NEW_LIBRARY_BANNER = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false';

/** Counts for whoever looks after an installation; nothing that operators or editors work with. */
const STATISTICS = ['key-statistics', 'chart-entries'];

/** Takes the statistics of the installation off the home, and the tools of developers off the menu. */
export function dropDevelopersTools(app: StrapiApp): void {
  app.widgets.register((widgets) => widgets.filter(({ id }) => !STATISTICS.includes(id)));
  const { menu } = app.router;
  const builder = menu.findIndex(({ to }) => to === 'plugins/content-type-builder');
  if (builder >= 0) menu.splice(builder, 1);
  // Strapi shows the way to the contents to everybody, also to who may open none.
  const contents = menu.find(({ to }) => to === 'content-manager');
  if (contents) contents.permissions = [{ action: 'plugin::content-manager.explorer.read', subject: null }];
}

/** Counts as read what Strapi announces above every page, where no setting switches it off. */
export function dropAnnouncements(): void {
  localStorage.setItem(NEW_LIBRARY_BANNER, 'true');
}
