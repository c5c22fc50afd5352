/**
 * The words that the commonest passwords are made of, in Italy and elsewhere, without digits, symbols and letter case.
 * A password made of these alone, however often and with whatever digits around them, is among the first to be guessed.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `password passwords pass passwort contrasegna parolachiave parola chiave segreta segreto accesso login welcome
  benvenuto benvenuta ciao ciaociao buongiorno buonasera salve hello hallo admin administrator amministratore root user
  utente guest ospite test prova default master access letmein changeme cambiami secret sicura sicurissima
  qwerty qwertyuiop qwert qwer asdf zxcv qaz wsx edc zaq xsw asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx qazwsxedc azerty poiuytrewq lkjhgfdsa mnbvcxz
  abc abcd abcde abcdef abcdefgh abcdefghi abcdefghijkl aaaa aaaaaa xxxx xxxxxx zzzz
  juve juventus milan inter napoli roma lazio fiorentina torino genoa sampdoria bologna atalanta cagliari palermo
  forzajuve forzamilan forzainter forzanapoli forzaroma forzalazio calcio pallone maradona totti delpiero buffon ronaldo
  italia italiano italiana milano firenze venezia verona sicilia sardegna calabria toscana lombardia puglia
  amore amoremio tesoro tesorino amoreeterno amoreamore tiamo tiamotanto cuore cuoricino angelo angelica stella stellina
  principessa principe bambina bambino cucciolo cucciola cucciolotta gioia luna sole mare estate farfalla fiore rosa
  mamma mammamia papa nonna nonno famiglia figlio figlia fratello sorella amico amica
  andrea alessandro alessandra alessia alessio alice anna annamaria antonio antonella barbara beatrice bruno camilla
  carla carlo carmela chiara claudia claudio cristian cristina daniela daniele davide debora diego domenico elena
  eleonora elisa elisabetta emanuele enrico fabio fabrizio federica federico filippo francesca francesco franco
  gabriele gaia giacomo gianluca gianni giorgia giorgio giovanna giovanni giulia giuseppe giuseppina ilaria irene
  jessica laura leonardo lorenzo luca lucia luigi marco maria mariarosa mario martina massimo matteo maurizio michela
  michele monica nicola nicole paola paolo patrizia pietro raffaele riccardo roberta roberto rosa salvatore samuele
  sara sarah serena silvia simona simone sofia stefania stefano teresa tommaso valentina valeria valerio vincenzo
  viola vittoria vittorio matilde aurora ginevra
  rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti deluca costa giordano
  gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
  lunedi martedi mercoledi giovedi venerdi sabato domenica primavera autunno inverno natale pasqua buonnatale
  monkey dragon baseball football superman batman spiderman pokemon pikachu starwars princess sunshine iloveyou iloveu
  shadow michael jordan michelle jennifer ashley daniel nicole jessica charlie freedom whatever trustno computer
  internet iphone samsung android google facebook instagram whatsapp telegram gmail hotmail libero virgilio alice
  tiscali ferrari maserati ducati vespa fiat alfaromeo lamborghini bmw mercedes audi porsche
  gatto gattino micio micia cane cagnolino pippo pluto paperino topolino minnie paperina pinocchio geppetto
  pizza spaghetti nutella cioccolato gelato birra vino caffe
  uno due tre quattro cinque sei sette otto nove dieci zero
  caf fisco fiscale tasse modello pensione inps isee imu unico dichiarazione redditi portale personalcaf patronato
  casa lavoro scuola vita morte dio gesu madonna santo padrepio sanfrancesco paradiso inferno diavolo
  forza viva bella bello brutto grande piccolo nuovo nuova mio mia sono io tu noi`
    .split(/\s+/)
    .filter(Boolean),
);
