interface Plugin {
  routes: Record<string, unknown>;
}

/**
 * Closes a plugin's own content API: the portal's contracts are the only doors. The permissions behind it stay in
 * the database, because Strapi would make its open defaults again at the next start if there were none.
 */
export function withoutContentApi(plugin: Plugin): Plugin {
  plugin.routes['content-api'] = () => ({ type: 'content-api', routes: [] });
  return plugin;
}
