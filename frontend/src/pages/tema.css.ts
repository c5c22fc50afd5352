import type { APIRoute } from 'astro';
import { themeOf } from '@lib/theme';

/** The CAF's colour as style variables: a stylesheet of its own, since pages may hold no style. */
export const GET: APIRoute = ({ locals, url }) => {
  const { primary, hover, active, tint } = themeOf(locals.identity.primaryColour);
  // Stands before the site's own stylesheet, whose values it must win over.
  const css = `:root:root{--caf-primary:${primary};--caf-primary-hover:${hover};--caf-primary-active:${active};--caf-tint:${tint}}\n`;
  // The address names the colour, so a new colour is a new address.
  const current = url.searchParams.get('v') === locals.identity.primaryColour.slice(1);
  return new Response(css, {
    headers: {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': current ? 'public, max-age=86400' : 'no-store',
    },
  });
};
