import { newDocument, write } from './writing';

/** What the letter with a one-time code says. */
export interface AccessLetter {
  cafName: string;
  cafAddress: string;
  cafPhone: string;
  cognome: string;
  nome: string;
  codiceFiscale: string;
  /** Four groups of four characters. */
  code: string;
  /** For instance `30 giorni`. */
  lifetime: string;
  /** The portal's page for codes. */
  address: string;
  /** Day of printing in words. */
  date: string;
}

/** The letter for a customer without email, one A4 page. @returns the PDF's bytes */
export async function accessLetter(letter: AccessLetter): Promise<Uint8Array> {
  const pen = await newDocument('Il tuo accesso al portale');
  write(pen, letter.cafName, { size: 18, font: pen.bold, gap: 0 });
  write(pen, [letter.cafAddress, letter.cafPhone && `Tel. ${letter.cafPhone}`].filter(Boolean).join(' - '), {
    size: 10,
    gap: 30,
  });
  write(pen, letter.date, { gap: 20 });
  write(pen, `Gentile ${letter.nome} ${letter.cognome},`);
  write(
    pen,
    `${letter.cafName} ti ha preparato l’accesso al portale dei clienti: documenti, appuntamenti e notizie, a ogni ora.`,
  );
  write(pen, 'Per entrare la prima volta:', { font: pen.bold, gap: 4 });
  write(pen, `1. Apri questo indirizzo con il computer o il telefono: ${letter.address}`, { gap: 4 });
  write(pen, `2. Scrivi il tuo codice fiscale: ${letter.codiceFiscale}`, { gap: 4 });
  write(pen, '3. Scrivi questo codice:', { gap: 10 });
  write(pen, letter.code, { size: 26, font: pen.mono, gap: 14 });
  write(pen, '4. Scegli la tua password: la userai, con il codice fiscale, tutte le altre volte.');
  write(
    pen,
    `Il codice vale ${letter.lifetime} e si può usare una volta sola. Non darlo a nessuno: il CAF non te lo chiederà mai.`,
  );
  write(pen, `Hai bisogno di aiuto? Telefona al CAF${letter.cafPhone ? `: ${letter.cafPhone}` : ''}.`);
  return pen.pdf.save();
}
