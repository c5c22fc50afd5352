import type { StrapiApp } from '@strapi/strapi/admin';

// Strapi keeps it per installation, by an identifier that this one does not have (`false`).
const NEW_LIBRARY_BANNER = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false';

interface ContentManagerApis {
  addEditViewSidePanel(change: (panels: { type?: string }[]) => { type?: string }[]): void;
}

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

/** Switches off what Strapi tells about itself where no setting of its own does. */
export function dropAnnouncements(app: Pick<StrapiApp, 'getPlugin'>): void {
  localStorage.setItem(NEW_LIBRARY_BANNER, 'true');
  // To Strapi's types a plugin may offer anything.
  const { addEditViewSidePanel } = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
  // Of the panels beside a form only the one that offers previews to set up has no type.
  addEditViewSidePanel((panels) => panels.filter(({ type }) => type !== undefined));
}
