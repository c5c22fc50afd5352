import type { FileKind } from '../../../../src/domain/uploads/file-name';

const RIGHT_TO_LEFT = '\u202e';

/** A name that a file comes with, its kind, and the ONE name under which it is shown. */
export const names: [what: string, typed: string, kind: FileKind, shown: string][] = [
  ['folders', '../../etc/passwd', 'pdf', 'passwd.pdf'],
  ['folders on Windows', '..\\..\\Windows\\System32\\cu.pdf', 'pdf', 'cu.pdf'],
  [
    'folders with their slashes in another spelling',
    '..%2f..%2fetc%2fpasswd',
    'pdf',
    '%2f..%2fetc%2fpasswd.pdf',
  ],
  ['a folder of the root', '/etc/cron.d/x', 'pdf', 'x.pdf'],
  ['a drive', 'C:\\fakepath\\foto.jpg', 'jpeg', 'foto.jpg'],
  ['another machine', '\\\\server\\share\\cu.pdf', 'pdf', 'cu.pdf'],
  ['a folder alone', '../', 'pdf', 'documento.pdf'],
  ['nothing', '', 'png', 'documento.png'],
  ['spaces', '   ', 'pdf', 'documento.pdf'],
  ['dots', '...', 'pdf', 'documento.pdf'],
  ['an ending alone', '.pdf', 'pdf', 'documento.pdf'],
  ['a hidden file', '.htaccess', 'pdf', 'htaccess.pdf'],
  ['a program', 'fattura.exe', 'pdf', 'fattura.exe.pdf'],
  ['two endings', 'fattura.pdf.exe', 'pdf', 'fattura.pdf.exe.pdf'],
  ['another kind', 'foto.pdf', 'jpeg', 'foto.pdf.jpg'],
  ['letters written backwards', `fattura${RIGHT_TO_LEFT}gpj.exe`, 'pdf', 'fatturagpj.exe.pdf'],
  ['letters isolated and embedded', '\u2066cu\u2069\u202a.pdf\u202c', 'pdf', 'cu.pdf'],
  ['a NUL', 'cu.pdf\u0000.jpg', 'jpeg', 'cu.pdf.jpg'],
  ['line breaks', 'cu\r\nSet-Cookie: x=1.pdf', 'pdf', 'cuSet-Cookie x=1.pdf'],
  ['a line break of Unicode', 'cu\u2028x.pdf', 'pdf', 'cux.pdf'],
  ['quotation marks', 'cu";filename="virus.exe', 'pdf', 'cu ;filename= virus.exe.pdf'],
  ['markup', '<img src=x onerror=alert(1)>.png', 'png', 'img src=x onerror=alert(1).png'],
  ['a stream of Windows', 'cu.pdf::$DATA', 'pdf', 'cu.pdf $DATA.pdf'],
  ['a device', 'CON.pdf', 'pdf', 'documento-CON.pdf'],
  ['a numbered device', 'com1', 'png', 'documento-com1.png'],
  ['invisible characters', 'c\u200bu\ufeff.pdf', 'pdf', 'cu.pdf'],
  ['a dot at the end', 'cu.pdf.', 'pdf', 'cu.pdf'],
  ['a space at the end', 'cu.pdf ', 'pdf', 'cu.pdf'],
  ['half a character', 'cu\ud83d.pdf', 'pdf', 'cu.pdf'],
  ['commands', 'cu;$(rm -rf ~)`x`.pdf', 'pdf', 'cu;$(rm -rf ~)`x`.pdf'],
  ['a thousand letters', `${'a'.repeat(1000)}.pdf`, 'pdf', `${'a'.repeat(100)}.pdf`],
];
