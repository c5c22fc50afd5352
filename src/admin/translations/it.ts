import { admin } from './admin';
import { contentEditor } from './content-editor';
import { contentList } from './content-list';
import { contentSettings } from './content-settings';
import { mediaActions } from './media-actions';
import { mediaFile } from './media-file';
import { mediaList } from './media-list';
import { portal } from './portal';
import { unlisted } from './unlisted';

function of(plugin: string, ...texts: Record<string, string>[]): Record<string, string> {
  const entries = texts.flatMap((part) => Object.entries(part));
  return Object.fromEntries(entries.map(([key, words]) => [`${plugin}.${key}`, words]));
}

/** Every Italian word that the portal gives to the admin; the keys are Strapi's. */
export const it: Record<string, string> = {
  ...admin,
  ...portal,
  ...unlisted,
  ...of('content-manager', contentList, contentEditor, contentSettings),
  ...of('upload', mediaList, mediaActions, mediaFile),
};
