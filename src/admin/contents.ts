import type { StrapiApp } from '@strapi/strapi/admin';
import { KeepWhatWasTyped } from './pages/contents/keep-what-was-typed';
import { SlugFollowsTitle } from './pages/news/slug-follows-title';

interface Panel {
  type?: string;
}

interface ContentManagerApis {
  addEditViewSidePanel(change: (panels: Panel[]) => Panel[]): void;
}

/** Adds what the portal needs beside the content manager's forms, and takes away what offers previews to set up. */
export function extendContentManager(app: Pick<StrapiApp, 'getPlugin'>): void {
  // To Strapi's types a plugin may offer anything.
  const { addEditViewSidePanel } = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
  // Of Strapi's own panels only that one has no type.
  addEditViewSidePanel((panels) => [
    ...panels.filter(({ type }) => type !== undefined),
    SlugFollowsTitle,
    KeepWhatWasTyped,
  ]);
}
