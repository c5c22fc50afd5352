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
  portal: string;
  /** Absolute address; null where a message can't be opted out of. */
  unsubscribe: string | null;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

const FONT = "font-family:'Titillium Web',Geneva,Tahoma,sans-serif";

function header(frame: MessageFrame): string {
  const name = escapeHtml(frame.cafName);
  const logo =
    frame.logo === null
      ? ''
      : `<img src="${escapeHtml(frame.logo)}" alt="" height="40" style="height:40px;margin-right:12px;vertical-align:middle">`;
  return `<td style="background:${escapeHtml(frame.primaryColour)};padding:20px 24px;color:#ffffff;font-size:20px;font-weight:bold;${FONT}">${logo}${name}</td>`;
}

function footer(frame: MessageFrame): string {
  const contacts = [frame.address, frame.phone && `Telefono ${frame.phone}`, frame.email]
    .filter(Boolean)
    .map(escapeHtml);
  const optOut =
    frame.unsubscribe === null
      ? ''
      : `<p style="margin:12px 0 0">Non vuoi più ricevere le notizie per email? <a href="${escapeHtml(frame.unsubscribe)}" style="color:#455a64">Annulla l’iscrizione</a></p>`;
  return `<p style="margin:0">${escapeHtml(frame.cafName)}</p><p style="margin:4px 0 0">${contacts.join('<br>')}</p>${optOut}`;
}

/** The portal's look around a message's inner HTML: one column, readable on a phone and without pictures. */
export function messageLayout(subject: string, inner: string, frame: MessageFrame): string {
  return `<!doctype html>
<html lang="it">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(subject)}</title>
</head>
<body style="margin:0;padding:0;background:#f5f6f7">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f5f6f7">
<tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff">
<tr class="only-html">${header(frame)}</tr>
<tr><td style="padding:24px;color:#17324d;font-size:17px;line-height:1.5;overflow-wrap:anywhere;${FONT}">${inner}</td></tr>
<tr><td style="padding:16px 24px;background:#edf0f2;color:#455a64;font-size:14px;line-height:1.5;${FONT}">${footer(frame)}</td></tr>
</table>
</td></tr>
</table>
</body>
</html>`;
}
