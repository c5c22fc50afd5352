/**
 * The patron saints of provincial capitals and their days, `DD/MM`, by region. Left out on purpose, because a wrong day
 * is worse than none: patrons whose day moves (Asti, Brindisi, Carbonia), comuni that keep two days or another one than
 * the saint’s (Andria, Bari, Fermo, Latina, Pordenone, Trani, Venezia), and Bolzano, which keeps Whit Monday.
 */
export const PATRON_SAINTS: readonly (readonly [
  comune: string,
  provincia: string,
  day: string,
  saint: string,
])[] = [
  // Piemonte
  ['Torino', 'TO', '24/06', 'San Giovanni Battista'],
  ['Alessandria', 'AL', '10/11', 'San Baudolino'],
  ['Biella', 'BI', '26/12', 'Santo Stefano'],
  ['Cuneo', 'CN', '29/09', 'San Michele Arcangelo'],
  ['Novara', 'NO', '22/01', 'San Gaudenzio'],
  ['Verbania', 'VB', '08/05', 'San Vittore'],
  ['Vercelli', 'VC', '01/08', 'Sant’Eusebio'],
  // Valle d’Aosta
  ['Aosta', 'AO', '07/09', 'San Grato'],
  // Lombardia
  ['Bergamo', 'BG', '26/08', 'Sant’Alessandro'],
  ['Brescia', 'BS', '15/02', 'Santi Faustino e Giovita'],
  ['Como', 'CO', '31/08', 'Sant’Abbondio'],
  ['Cremona', 'CR', '13/11', 'Sant’Omobono'],
  ['Lecco', 'LC', '06/12', 'San Nicola'],
  ['Lodi', 'LO', '19/01', 'San Bassiano'],
  ['Mantova', 'MN', '18/03', 'Sant’Anselmo'],
  ['Milano', 'MI', '07/12', 'Sant’Ambrogio'],
  ['Monza', 'MB', '24/06', 'San Giovanni Battista'],
  ['Pavia', 'PV', '09/12', 'San Siro'],
  ['Sondrio', 'SO', '19/06', 'Santi Gervasio e Protasio'],
  ['Varese', 'VA', '08/05', 'San Vittore'],
  // Trentino-Alto Adige
  ['Trento', 'TN', '26/06', 'San Vigilio'],
  // Veneto
  ['Belluno', 'BL', '11/11', 'San Martino'],
  ['Padova', 'PD', '13/06', 'Sant’Antonio'],
  ['Rovigo', 'RO', '26/11', 'San Bellino'],
  ['Treviso', 'TV', '27/04', 'San Liberale'],
  ['Verona', 'VR', '21/05', 'San Zeno'],
  ['Vicenza', 'VI', '08/09', 'Madonna di Monte Berico'],
  // Friuli-Venezia Giulia
  ['Gorizia', 'GO', '16/03', 'Santi Ilario e Taziano'],
  ['Trieste', 'TS', '03/11', 'San Giusto'],
  ['Udine', 'UD', '12/07', 'Santi Ermacora e Fortunato'],
  // Liguria
  ['Genova', 'GE', '24/06', 'San Giovanni Battista'],
  ['Imperia', 'IM', '26/11', 'San Leonardo da Porto Maurizio'],
  ['La Spezia', 'SP', '19/03', 'San Giuseppe'],
  ['Savona', 'SV', '18/03', 'Nostra Signora della Misericordia'],
  // Emilia-Romagna
  ['Bologna', 'BO', '04/10', 'San Petronio'],
  ['Cesena', 'FC', '24/06', 'San Giovanni Battista'],
  ['Ferrara', 'FE', '23/04', 'San Giorgio'],
  ['Forlì', 'FC', '04/02', 'Madonna del Fuoco'],
  ['Modena', 'MO', '31/01', 'San Geminiano'],
  ['Parma', 'PR', '13/01', 'Sant’Ilario'],
  ['Piacenza', 'PC', '04/07', 'Sant’Antonino'],
  ['Ravenna', 'RA', '23/07', 'Sant’Apollinare'],
  ['Reggio nell’Emilia', 'RE', '24/11', 'San Prospero'],
  ['Reggio Emilia', 'RE', '24/11', 'San Prospero'],
  ['Rimini', 'RN', '14/10', 'San Gaudenzo'],
  // Toscana
  ['Arezzo', 'AR', '07/08', 'San Donato'],
  ['Carrara', 'MS', '16/06', 'San Ceccardo'],
  ['Firenze', 'FI', '24/06', 'San Giovanni Battista'],
  ['Grosseto', 'GR', '10/08', 'San Lorenzo'],
  ['Livorno', 'LI', '22/05', 'Santa Giulia'],
  ['Lucca', 'LU', '12/07', 'San Paolino'],
  ['Massa', 'MS', '04/10', 'San Francesco'],
  ['Pisa', 'PI', '17/06', 'San Ranieri'],
  ['Pistoia', 'PT', '25/07', 'San Jacopo'],
  ['Prato', 'PO', '26/12', 'Santo Stefano'],
  ['Siena', 'SI', '01/12', 'Sant’Ansano'],
  // Umbria
  ['Perugia', 'PG', '29/01', 'San Costanzo'],
  ['Terni', 'TR', '14/02', 'San Valentino'],
  // Marche
  ['Ancona', 'AN', '04/05', 'San Ciriaco'],
  ['Ascoli Piceno', 'AP', '05/08', 'Sant’Emidio'],
  ['Macerata', 'MC', '31/08', 'San Giuliano'],
  ['Pesaro', 'PU', '24/09', 'San Terenzio'],
  ['Urbino', 'PU', '01/06', 'San Crescentino'],
  // Lazio
  ['Roma', 'RM', '29/06', 'Santi Pietro e Paolo'],
  ['Frosinone', 'FR', '20/06', 'San Silverio'],
  ['Rieti', 'RI', '04/12', 'Santa Barbara'],
  ['Viterbo', 'VT', '04/09', 'Santa Rosa'],
  // Abruzzo
  ['L’Aquila', 'AQ', '10/06', 'San Massimo'],
  ['Chieti', 'CH', '11/05', 'San Giustino'],
  ['Pescara', 'PE', '10/10', 'San Cetteo'],
  ['Teramo', 'TE', '19/12', 'San Berardo'],
  // Molise
  ['Campobasso', 'CB', '23/04', 'San Giorgio'],
  ['Isernia', 'IS', '19/05', 'San Pietro Celestino'],
  // Campania
  ['Avellino', 'AV', '14/02', 'San Modestino'],
  ['Benevento', 'BN', '24/08', 'San Bartolomeo'],
  ['Caserta', 'CE', '20/01', 'San Sebastiano'],
  ['Napoli', 'NA', '19/09', 'San Gennaro'],
  ['Salerno', 'SA', '21/09', 'San Matteo'],
  // Puglia
  ['Barletta', 'BT', '30/12', 'San Ruggero'],
  ['Foggia', 'FG', '22/03', 'Madonna dei Sette Veli'],
  ['Lecce', 'LE', '26/08', 'Sant’Oronzo'],
  ['Taranto', 'TA', '10/05', 'San Cataldo'],
  // Basilicata
  ['Matera', 'MT', '02/07', 'Madonna della Bruna'],
  ['Potenza', 'PZ', '30/05', 'San Gerardo'],
  // Calabria
  ['Catanzaro', 'CZ', '16/07', 'San Vitaliano'],
  ['Cosenza', 'CS', '12/02', 'Madonna del Pilerio'],
  ['Crotone', 'KR', '09/10', 'San Dionigi'],
  ['Reggio di Calabria', 'RC', '23/04', 'San Giorgio'],
  ['Reggio Calabria', 'RC', '23/04', 'San Giorgio'],
  ['Vibo Valentia', 'VV', '01/03', 'San Leoluca'],
  // Sicilia
  ['Agrigento', 'AG', '25/02', 'San Gerlando'],
  ['Caltanissetta', 'CL', '29/09', 'San Michele Arcangelo'],
  ['Catania', 'CT', '05/02', 'Sant’Agata'],
  ['Enna', 'EN', '02/07', 'Madonna della Visitazione'],
  ['Messina', 'ME', '03/06', 'Madonna della Lettera'],
  ['Palermo', 'PA', '15/07', 'Santa Rosalia'],
  ['Ragusa', 'RG', '29/08', 'San Giovanni Battista'],
  ['Siracusa', 'SR', '13/12', 'Santa Lucia'],
  ['Trapani', 'TP', '07/08', 'Sant’Alberto'],
  // Sardegna
  ['Cagliari', 'CA', '30/10', 'San Saturnino'],
  ['Iglesias', 'SU', '11/08', 'Santa Chiara'],
  ['Nuoro', 'NU', '05/08', 'Nostra Signora della Neve'],
  ['Olbia', 'OT', '15/05', 'San Simplicio'],
  ['Olbia', 'SS', '15/05', 'San Simplicio'],
  ['Oristano', 'OR', '13/02', 'Sant’Archelao'],
  ['Sassari', 'SS', '06/12', 'San Nicola'],
];
