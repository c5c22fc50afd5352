import { escapeHtml } from './html';

/**
 * A link as a button that every mail program draws (a coloured table cell), with its address below for who cannot press
 * it. @param colour `#rrggbb`, dark enough for white text
 */
export function buttonHtml(address: string, label: string, colour: string): string {
  const href = escapeHtml(address);
  const back = escapeHtml(colour);
  return `<table role="presentation" cellpadding="0" cellspacing="0" style="margin:8px 0 12px"><tr><td class="button" style="background:${back};border-radius:4px"><a href="${href}" style="display:inline-block;padding:14px 24px;color:#ffffff;font-weight:bold;text-decoration:none">${escapeHtml(label)}</a></td></tr></table>
<p class="quiet" style="margin:0 0 20px;color:#455a64;font-size:14px;line-height:1.5">Se il pulsante non funziona, copia questo indirizzo nel browser:<br><a href="${href}" style="color:#455a64">${href}</a></p>
`;
}
