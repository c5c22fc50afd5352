export default [
  'global::request-log',
  'global::portal-errors',
  'strapi::errors',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        directives: {
          // In one text each: of a shorter list Strapi would fill up the places with its own, `https:` among them.
          'connect-src': "'self'",
          'img-src': "'self' data: blob:",
          'media-src': "'self' data: blob:",
          'font-src': "'self' data:",
          'style-src': "'self' 'unsafe-inline'",
          'frame-ancestors': "'none'",
          upgradeInsecureRequests: null,
        },
      },
      frameguard: { action: 'deny' },
    },
  },
  { name: 'strapi::cors', config: { origin: [] } },
  'strapi::query',
  'global::body-guard',
  {
    // For Strapi's own admin: the portal's endpoints read their bodies themselves.
    name: 'strapi::body',
    config: {
      jsonLimit: '1mb',
      formLimit: '100kb',
      textLimit: '100kb',
      formidable: { maxFileSize: 20 * 1024 * 1024 },
    },
  },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
