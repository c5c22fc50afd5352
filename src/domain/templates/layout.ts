import { escapeHtml } from './html';

/** What stands around every message: the CAF and, where there is one, the way to opt out. */
export interface MessageFrame {
  cafName: string;
  /** Absolute address, null when the CAF has no logo. */
  logo: string | null;
  /** `#rrggbb`, dark enough for white text. */
  primaryColour: string;
  address: string;
  phone: string;
  email: string;
  /** Address of the portal. */
  portal: string;
  /** Absolute address; null where a message can't be opted out of. */
  unsubscribe: string | null;
}

const FONT = "font-family:'Titillium Web',Geneva,Tahoma,Arial,sans-serif";

// Mail programs that know dark mode take the colours from here; the others keep the light ones, which they may turn.
const STYLE = `<style>
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.page{background:#0f1720!important}
.sheet{background:#17212b!important;color:#e6edf3!important}
.sheet a,.foot a{color:#9ecbff!important}
.sheet .button a{color:#ffffff!important}
.sheet .quiet{color:#b8c4cf!important}
.foot{background:#1e2a36!important;color:#b8c4cf!important}
}
@media (max-width:480px){.sheet,.foot,.head{padding-left:16px!important;padding-right:16px!important}}
</style>`;

/** The lines of the CAF's contacts, without those that it has not given. */
export function contactLines(frame: MessageFrame): string[] {
  return [frame.address, frame.phone && `Telefono ${frame.phone}`, frame.email].filter(Boolean);
}

function header(frame: MessageFrame): string {
  const name = escapeHtml(frame.cafName);
  const back = escapeHtml(frame.primaryColour);
  // On white of its own, because nobody knows the logo's colours; the name beside it says who writes without pictures.
  const logo =
    frame.logo === null
      ? ''
      : `<img src="${escapeHtml(frame.logo)}" alt="" height="40" style="height:40px;max-width:160px;margin-right:12px;background:#ffffff;vertical-align:middle">`;
  return `<td class="head" style="background:${back};padding:20px 24px;color:#ffffff;font-size:20px;font-weight:bold;${FONT}">${logo}<span style="vertical-align:middle">${name}</span></td>`;
}

function footer(frame: MessageFrame): string {
  const contacts = contactLines(frame).map(escapeHtml).join('<br>');
  const portal = escapeHtml(frame.portal);
  const optOut =
    frame.unsubscribe === null
      ? ''
      : `<p style="margin:12px 0 0">Non vuoi più ricevere le notizie per email? <a href="${escapeHtml(frame.unsubscribe)}" style="color:#455a64">Annulla l’iscrizione</a></p>`;
  return `<p style="margin:0"><strong>${escapeHtml(frame.cafName)}</strong></p><p style="margin:4px 0 0">${contacts}</p><p style="margin:12px 0 0">Messaggio automatico del portale <a href="${portal}" style="color:#455a64">${portal}</a></p>${optOut}`;
}

/** The portal's look around a message's inner HTML: one column, readable on a phone, without pictures and in the dark. */
export function messageLayout(subject: string, inner: string, frame: MessageFrame): string {
  return `<!doctype html>
<html lang="it">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(subject)}</title>
${STYLE}
</head>
<body class="page" style="margin:0;padding:0;background:#f5f6f7">
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" style="background:#f5f6f7">
<tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px">
<tr>${header(frame)}</tr>
<tr><td class="sheet" style="padding:24px;background:#ffffff;color:#17324d;font-size:17px;line-height:1.5;overflow-wrap:anywhere;${FONT}">${inner}</td></tr>
<tr><td class="foot" style="padding:16px 24px;background:#edf0f2;color:#455a64;font-size:14px;line-height:1.5;overflow-wrap:anywhere;${FONT}">${footer(frame)}</td></tr>
</table>
</td></tr>
</table>
</body>
</html>`;
}
