/** A seat of the made-up CAF, with its offices. */
export interface DemoSede {
  name: string;
  address: string;
  comune: string;
  provincia: string;
  phone: string;
  email: string;
  zone: DemoZona[];
}

export interface DemoZona {
  name: string;
  address: string;
  comune: string;
  provincia: string;
  phone: string;
  openingHours: string;
}

const WEEK = 'Dal lunedì al venerdì, 9:00–13:00 e 14:30–17:30';
const MORNINGS = 'Dal lunedì al venerdì, 9:00–13:00';
const SATURDAYS = 'Dal lunedì al venerdì, 9:00–13:00 e 15:00–18:00; sabato, 9:00–12:00';

function zona(name: string, address: string, where: string, phone: string, openingHours = WEEK): DemoZona {
  const [comune = '', provincia = ''] = where.split(' / ');
  return { name, address, comune, provincia, phone, openingHours };
}

export const SEDI: readonly DemoSede[] = [
  {
    ...{ name: 'Lazio', address: 'Via Cavour 218', comune: 'Roma', provincia: 'RM' },
    ...{ phone: '06 5550 1100', email: 'lazio@caf-esempio.example' },
    zone: [
      zona('Roma Prati', 'Via Cola di Rienzo 142', 'Roma / RM', '06 5550 1101'),
      zona('Roma Tuscolana', 'Via Tuscolana 871', 'Roma / RM', '06 5550 1102', SATURDAYS),
      zona('Frosinone', 'Viale Mazzini 33', 'Frosinone / FR', '0775 555 103', MORNINGS),
    ],
  },
  {
    ...{ name: 'Lombardia', address: 'Corso Buenos Aires 64', comune: 'Milano', provincia: 'MI' },
    ...{ phone: '02 5550 2100', email: 'lombardia@caf-esempio.example' },
    zone: [
      zona('Milano Loreto', 'Corso Buenos Aires 64', 'Milano / MI', '02 5550 2101', SATURDAYS),
      zona('Milano Lorenteggio', 'Via Lorenteggio 178', 'Milano / MI', '02 5550 2102'),
      zona('Bergamo', 'Via Borgo Palazzo 51', 'Bergamo / BG', '035 555 203'),
    ],
  },
  {
    ...{ name: 'Piemonte', address: 'Corso Francia 92', comune: 'Torino', provincia: 'TO' },
    ...{ phone: '011 555 3100', email: 'piemonte@caf-esempio.example' },
    zone: [
      zona('Torino Cit Turin', 'Corso Francia 92', 'Torino / TO', '011 555 3101'),
      zona('Moncalieri', 'Strada Genova 15', 'Moncalieri / TO', '011 555 3102', MORNINGS),
    ],
  },
  {
    ...{ name: 'Campania', address: 'Via Toledo 256', comune: 'Napoli', provincia: 'NA' },
    ...{ phone: '081 555 4100', email: 'campania@caf-esempio.example' },
    zone: [
      zona('Napoli Toledo', 'Via Toledo 256', 'Napoli / NA', '081 555 4101', SATURDAYS),
      zona('Salerno', 'Corso Vittorio Emanuele 120', 'Salerno / SA', '089 555 402'),
    ],
  },
  {
    ...{ name: 'Puglia', address: 'Via Sparano 77', comune: 'Bari', provincia: 'BA' },
    ...{ phone: '080 555 5100', email: 'puglia@caf-esempio.example' },
    zone: [
      zona('Bari Murat', 'Via Sparano 77', 'Bari / BA', '080 555 5101'),
      zona('Lecce', 'Viale Otranto 40', 'Lecce / LE', '0832 555 502', MORNINGS),
    ],
  },
];
