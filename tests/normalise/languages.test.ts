import { describe, expect, it } from '@jest/globals';
import { countsOf, tabledTextOf } from '../support/documents.js';

/** One language's made-up texts: cover strings as the Parliament prints them, sentences invented. */
interface Sample {
  readonly motion: string;
  readonly joint: string;
  readonly rule: string;
  readonly replacing: string;
  readonly group: (group: string) => string;
  readonly heading: string;
  readonly title: string;
  readonly opening: string;
  readonly citations: readonly [string, string];
  readonly recitals: readonly [string, string];
  readonly paragraphs: readonly [string, string, string];
}

const SAMPLES: Readonly<Record<string, Sample>> = {
  bg: {
    motion: 'ПРЕДЛОЖЕНИЕ ЗА РЕЗОЛЮЦИЯ',
    joint: 'ОБЩО ПРЕДЛОЖЕНИЕ ЗА РЕЗОЛЮЦИЯ',
    rule: 'внесено съгласно член 136, параграф 2 от Правилника за дейността',
    replacing: 'вместо следните предложения за резолюция:',
    group: (group) => `от името на групата ${group}`,
    heading: 'Резолюция на Европейския парламент относно положението в Тарвания',
    title: 'относно положението в Тарвания',
    opening: 'Европейският парламент,',
    citations: [
      'като взе предвид своите предходни резолюции относно Тарвания,',
      'като взе предвид член 136 от своя Правилник за дейността,',
    ],
    recitals: [
      'като има предвид, че протестите започнаха през януари и бяха потушени със сила;',
      'като взе предвид, че властите спряха достъпа до интернет в цялата страна;',
    ],
    paragraphs: [
      'Осъжда насилието срещу мирните демонстранти и призовава за тяхното освобождаване;',
      'Призовава Комисията да спре помощта за полицията, докато не бъде проведено разследване;',
      'Възлага на своя председател да предаде настоящата резолюция на Съвета и на Комисията.',
    ],
  },
  cs: {
    motion: 'NÁVRH USNESENÍ',
    joint: 'SPOLEČNÝ NÁVRH USNESENÍ',
    rule: 'předložený v souladu s čl. 136 odst. 2 jednacího řádu',
    replacing: 'a nahrazující tyto návrhy usnesení:',
    group: (group) => `za skupinu ${group}`,
    heading: 'Usnesení Evropského parlamentu o situaci v Tarvánii',
    title: 'o situaci v Tarvánii',
    opening: 'Evropský parlament,',
    citations: [
      's ohledem na svá předchozí usnesení o Tarvánii,',
      's ohledem na čl. 136 odst. 2 jednacího řádu,',
    ],
    recitals: [
      'vzhledem k tomu, že protesty začaly v lednu a byly potlačeny násilím;',
      'vzhledem k tomu, že úřady přerušily přístup k internetu v celé zemi;',
    ],
    paragraphs: [
      'odsuzuje násilí proti pokojným demonstrantům a vyzývá k jejich propuštění;',
      'vyzývá Komisi, aby pozastavila pomoc policii, dokud nebude provedeno vyšetřování;',
      'pověřuje svého předsedu, aby předal toto usnesení Radě a Komisi.',
    ],
  },
  da: {
    motion: 'FORSLAG TIL BESLUTNING',
    joint: 'FÆLLES BESLUTNINGSFORSLAG',
    rule: 'jf. forretningsordenens artikel 136, stk. 2',
    replacing: 'til erstatning af følgende beslutningsforslag:',
    group: (group) => `for ${group}-Gruppen`,
    heading: 'Europa-Parlamentets beslutning om situationen i Tarvanien',
    title: 'om situationen i Tarvanien',
    opening: 'Europa-Parlamentet,',
    citations: [
      'der henviser til sine tidligere beslutninger om Tarvanien,',
      'der henviser til forretningsordenens artikel 136, stk. 2,',
    ],
    recitals: [
      'der henviser til, at protesterne begyndte i januar og blev slået ned med magt;',
      'der henviser til, at myndighederne afbrød adgangen til internettet i hele landet;',
    ],
    paragraphs: [
      'fordømmer volden mod fredelige demonstranter og opfordrer til, at de løslades;',
      'opfordrer Kommissionen til at suspendere støtten til politiet, indtil der er foretaget en undersøgelse;',
      'pålægger sin formand at sende denne beslutning til Rådet og Kommissionen.',
    ],
  },
  de: {
    motion: 'ENTSCHLIESSUNGSANTRAG',
    joint: 'GEMEINSAMER ENTSCHLIESSUNGSANTRAG',
    rule: 'eingereicht gemäß Artikel 136 Absatz 2 der Geschäftsordnung',
    replacing: 'anstelle der folgenden Entschließungsanträge:',
    group: (group) => `im Namen der ${group}-Fraktion`,
    heading: 'Entschließung des Europäischen Parlaments zur Lage in Tarwanien',
    title: 'zur Lage in Tarwanien',
    opening: 'Das Europäische Parlament,',
    citations: [
      'unter Hinweis auf seine früheren Entschließungen zu Tarwanien,',
      'gestützt auf Artikel 136 Absatz 2 seiner Geschäftsordnung,',
    ],
    recitals: [
      'in der Erwägung, dass die Proteste im Januar begannen und mit Gewalt niedergeschlagen wurden;',
      'in der Erwägung, dass die Behörden den Zugang zum Internet im ganzen Land unterbrochen haben;',
    ],
    paragraphs: [
      'verurteilt die Gewalt gegen friedliche Demonstranten und fordert ihre Freilassung;',
      'fordert die Kommission auf, die Unterstützung für die Polizei auszusetzen, bis eine Untersuchung durchgeführt wurde;',
      'beauftragt seinen Präsidenten, diese Entschließung dem Rat und der Kommission zu übermitteln.',
    ],
  },
  el: {
    motion: 'ΠΡΟΤΑΣΗ ΨΗΦΙΣΜΑΤΟΣ',
    joint: 'ΚΟΙΝΗ ΠΡΟΤΑΣΗ ΨΗΦΙΣΜΑΤΟΣ',
    rule: 'σύμφωνα με το άρθρο 136 παράγραφος 2 του Κανονισμού',
    replacing: 'που αντικαθιστά τις ακόλουθες προτάσεις ψηφίσματος:',
    group: (group) => `εξ ονόματος της Ομάδας ${group}`,
    heading: 'Ψήφισμα του Ευρωπαϊκού Κοινοβουλίου σχετικά με την κατάσταση στην Ταρβανία',
    title: 'σχετικά με την κατάσταση στην Ταρβανία',
    opening: 'Το Ευρωπαϊκό Κοινοβούλιο,',
    citations: [
      'έχοντας υπόψη τα προηγούμενα ψηφίσματά του σχετικά με την Ταρβανία,',
      'έχοντας υπόψη το άρθρο 136 παράγραφος 2 του Κανονισμού του,',
    ],
    recitals: [
      'λαμβάνοντας υπόψη ότι οι διαμαρτυρίες άρχισαν τον Ιανουάριο και κατεστάλησαν με τη βία·',
      'λαμβάνοντας υπόψη ότι οι αρχές διέκοψαν την πρόσβαση στο διαδίκτυο σε όλη τη χώρα·',
    ],
    paragraphs: [
      'καταδικάζει τη βία κατά των ειρηνικών διαδηλωτών και ζητεί την απελευθέρωσή τους·',
      'καλεί την Επιτροπή να αναστείλει τη βοήθεια προς την αστυνομία έως ότου διεξαχθεί έρευνα·',
      'αναθέτει στον Πρόεδρό του να διαβιβάσει το παρόν ψήφισμα στο Συμβούλιο και στην Επιτροπή.',
    ],
  },
  en: {
    motion: 'MOTION FOR A RESOLUTION',
    joint: 'JOINT MOTION FOR A RESOLUTION',
    rule: 'pursuant to Rule 136(2) of the Rules of Procedure',
    replacing: 'replacing the following motions:',
    group: (group) => `on behalf of the ${group} Group`,
    heading: 'European Parliament resolution on the situation in Tarvania',
    title: 'on the situation in Tarvania',
    opening: 'The European Parliament,',
    citations: [
      'having regard to its previous resolutions on Tarvania,',
      'having regard to Rule 136(2) of its Rules of Procedure,',
    ],
    recitals: [
      'whereas the protests began in January and were put down by force;',
      'whereas the authorities cut off access to the internet in the whole country;',
    ],
    paragraphs: [
      'Condemns the violence against peaceful demonstrators and calls for their release;',
      'Calls on the Commission to suspend assistance to the police until an inquiry has been held;',
      'Instructs its President to forward this resolution to the Council and the Commission.',
    ],
  },
  es: {
    motion: 'PROPUESTA DE RESOLUCIÓN',
    joint: 'PROPUESTA DE RESOLUCIÓN COMÚN',
    rule: 'presentada de conformidad con el artículo 136, apartado 2, del Reglamento interno',
    replacing: 'para sustituir a las propuestas de Resolución siguientes:',
    group: (group) => `en nombre del Grupo ${group}`,
    heading: 'Resolución del Parlamento Europeo sobre la situación en Tarvania',
    title: 'sobre la situación en Tarvania',
    opening: 'El Parlamento Europeo,',
    citations: [
      'Vistas sus anteriores Resoluciones sobre Tarvania,',
      'Visto el artículo 136, apartado 2, de su Reglamento interno,',
    ],
    recitals: [
      'Considerando que las protestas comenzaron en enero y fueron reprimidas por la fuerza;',
      'Considerando que las autoridades cortaron el acceso a internet en todo el país;',
    ],
    paragraphs: [
      'Condena la violencia contra los manifestantes pacíficos y pide su liberación;',
      'Pide a la Comisión que suspenda la ayuda a la policía hasta que se lleve a cabo una investigación;',
      'Encarga a su Presidente que transmita la presente Resolución al Consejo y a la Comisión.',
    ],
  },
  et: {
    motion: 'RESOLUTSIOONI ETTEPANEK',
    joint: 'RESOLUTSIOONI ÜHISETTEPANEK',
    rule: 'vastavalt kodukorra artikli 136 lõikele 2',
    replacing: 'millega asendatakse järgmised resolutsiooni ettepanekud:',
    group: (group) => `fraktsiooni ${group} nimel`,
    heading: 'Euroopa Parlamendi resolutsioon olukorra kohta Tarvaanias',
    title: 'olukorra kohta Tarvaanias',
    opening: 'Euroopa Parlament,',
    citations: [
      'võttes arvesse oma varasemaid resolutsioone Tarvaania kohta,',
      'võttes arvesse kodukorra artikli 136 lõiget 2,',
    ],
    recitals: [
      'arvestades, et meeleavaldused algasid jaanuaris ja need suruti maha jõuga;',
      'arvestades, et ametivõimud katkestasid juurdepääsu internetile kogu riigis;',
    ],
    paragraphs: [
      'mõistab hukka vägivalla rahumeelsete meeleavaldajate vastu ja nõuab nende vabastamist;',
      'kutsub komisjoni üles peatama abi politseile, kuni on korraldatud uurimine;',
      'teeb presidendile ülesandeks edastada käesolev resolutsioon nõukogule ja komisjonile.',
    ],
  },
  fi: {
    motion: 'PÄÄTÖSLAUSELMAESITYS',
    joint: 'YHTEINEN PÄÄTÖSLAUSELMAESITYS',
    rule: 'työjärjestyksen 136 artiklan 2 kohdan mukaisesti',
    replacing: 'joka korvaa seuraavat päätöslauselmaesitykset:',
    group: (group) => `${group}-ryhmän puolesta`,
    heading: 'Euroopan parlamentin päätöslauselma Tarvanian tilanteesta',
    title: 'Tarvanian tilanteesta',
    opening: 'Euroopan parlamentti, joka',
    citations: [
      'ottaa huomioon aiemmat päätöslauselmansa Tarvaniasta,',
      'ottaa huomioon työjärjestyksen 136 artiklan 2 kohdan,',
    ],
    recitals: [
      'toteaa, että mielenosoitukset alkoivat tammikuussa ja että ne tukahdutettiin väkivalloin;',
      'ottaa huomioon, että viranomaiset katkaisivat pääsyn internetiin koko maassa;',
    ],
    paragraphs: [
      'tuomitsee rauhanomaisiin mielenosoittajiin kohdistuneen väkivallan ja vaatii heidän vapauttamistaan;',
      'kehottaa komissiota keskeyttämään poliisille annettavan avun, kunnes asia on tutkittu;',
      'kehottaa puhemiestä välittämään tämän päätöslauselman neuvostolle ja komissiolle.',
    ],
  },
  fr: {
    motion: 'PROPOSITION DE RÉSOLUTION',
    joint: 'PROPOSITION DE RÉSOLUTION COMMUNE',
    rule: 'déposée conformément à l’article 136, paragraphe 2, du règlement intérieur',
    replacing: 'en remplacement des propositions de résolution suivantes:',
    group: (group) => `au nom du groupe ${group}`,
    heading: 'Résolution du Parlement européen sur la situation en Tarvanie',
    title: 'sur la situation en Tarvanie',
    opening: 'Le Parlement européen,',
    citations: [
      'vu ses résolutions antérieures sur la Tarvanie,',
      'vu l’article 136, paragraphe 2, de son règlement intérieur,',
    ],
    recitals: [
      'considérant que les manifestations ont commencé en janvier et ont été réprimées par la force;',
      'considérant que les autorités ont coupé l’accès à l’internet dans tout le pays;',
    ],
    paragraphs: [
      'condamne la violence contre les manifestants pacifiques et demande leur libération;',
      'invite la Commission à suspendre l’aide à la police jusqu’à ce qu’une enquête ait été menée;',
      'charge son Président de transmettre la présente résolution au Conseil et à la Commission.',
    ],
  },
  ga: {
    motion: 'TAIRISCINT I gCOMHAIR RÚN',
    joint: 'COMHTHAIRISCINT I gCOMHAIR RÚN',
    rule: 'de bhun Riail 136(2) de na Rialacha Nós Imeachta',
    replacing: 'ag ionadú na rún seo a leanas:',
    group: (group) => `thar ceann an Ghrúpa ${group}`,
    heading: 'Rún ó Pharlaimint na hEorpa maidir leis an staid sa Tarváin',
    title: 'maidir leis an staid sa Tarváin',
    opening: 'Tá Parlaimint na hEorpa,',
    citations: [
      'ag féachaint dá rúin roimhe seo maidir leis an Tarváin,',
      'ag féachaint do Riail 136(2) dá Rialacha Nós Imeachta,',
    ],
    recitals: [
      'de bhrí gur thosaigh na hagóidí i mí Eanáir agus gur cuireadh faoi chois iad le foréigean;',
      'de bhrí gur ghearr na húdaráis rochtain ar an idirlíon ar fud na tíre;',
    ],
    paragraphs: [
      'ag cáineadh an fhoréigin i gcoinne na ndaoine a bhí ag agóid agus ag iarraidh go scaoilfí saor iad;',
      'ag iarraidh ar an gCoimisiún an cúnamh do na póilíní a chur ar fionraí go dtí go mbeidh fiosrúchán ann;',
      'á threorú don Uachtarán an rún seo a chur ar aghaidh chuig an gComhairle agus chuig an gCoimisiún.',
    ],
  },
  hr: {
    motion: 'PRIJEDLOG REZOLUCIJE',
    joint: 'ZAJEDNIČKI PRIJEDLOG REZOLUCIJE',
    rule: 'podnesen u skladu s člankom 136. stavkom 2. Poslovnika,',
    replacing: 'koji zamjenjuje sljedeće prijedloge rezolucija:',
    group: (group) => `u ime Kluba zastupnika ${group}-a`,
    heading: 'Rezolucija Europskog parlamenta o stanju u Tarvaniji',
    title: 'o stanju u Tarvaniji',
    opening: 'Europski parlament,',
    citations: [
      'uzimajući u obzir svoje prethodne rezolucije o Tarvaniji,',
      'uzimajući u obzir članak 136. stavak 2. svojeg Poslovnika,',
    ],
    recitals: [
      'budući da su prosvjedi započeli u siječnju i da su ugušeni silom;',
      'budući da su vlasti prekinule pristup internetu u cijeloj zemlji;',
    ],
    paragraphs: [
      'osuđuje nasilje nad mirnim prosvjednicima i poziva na njihovo oslobađanje;',
      'poziva Komisiju da obustavi pomoć policiji dok se ne provede istraga;',
      'nalaže svojem predsjedniku da ovu Rezoluciju proslijedi Vijeću i Komisiji.',
    ],
  },
  hu: {
    motion: 'ÁLLÁSFOGLALÁSRA IRÁNYULÓ INDÍTVÁNY',
    joint: 'KÖZÖS ÁLLÁSFOGLALÁSRA IRÁNYULÓ INDÍTVÁNY',
    rule: 'benyújtva az eljárási szabályzat 136. cikkének (2) bekezdése alapján',
    replacing: 'amely a következő állásfoglalási indítványok helyébe lép:',
    group: (group) => `a ${group} képviselőcsoport nevében`,
    heading: 'Az Európai Parlament állásfoglalása a tarvániai helyzetről',
    title: 'a tarvániai helyzetről',
    opening: 'Az Európai Parlament,',
    citations: [
      'tekintettel a Tarvániáról szóló korábbi állásfoglalásaira,',
      'tekintettel eljárási szabályzata 136. cikkének (2) bekezdésére,',
    ],
    recitals: [
      'mivel a tüntetések januárban kezdődtek, és azokat erőszakkal elfojtották;',
      'mivel a hatóságok az egész országban megszakították az internetelérést;',
    ],
    paragraphs: [
      'elítéli a békés tüntetők elleni erőszakot, és felszólít a szabadon bocsátásukra;',
      'felkéri a Bizottságot, hogy függessze fel a rendőrségnek nyújtott támogatást, amíg nem folytatnak le vizsgálatot;',
      'utasítja elnökét, hogy továbbítsa ezt az állásfoglalást a Tanácsnak és a Bizottságnak.',
    ],
  },
  it: {
    motion: 'PROPOSTA DI RISOLUZIONE',
    joint: 'PROPOSTA DI RISOLUZIONE COMUNE',
    rule: "presentata a norma dell'articolo 136, paragrafo 2, del regolamento",
    replacing: 'in sostituzione delle proposte di risoluzione seguenti:',
    group: (group) => `a nome del gruppo ${group}`,
    heading: 'Risoluzione del Parlamento europeo sulla situazione in Tarvania',
    title: 'sulla situazione in Tarvania',
    opening: 'Il Parlamento europeo,',
    citations: [
      'viste le sue precedenti risoluzioni sulla Tarvania,',
      "visto l'articolo 136, paragrafo 2, del suo regolamento,",
    ],
    recitals: [
      'considerando che le proteste sono iniziate a gennaio e sono state represse con la forza;',
      "considerando che le autorità hanno interrotto l'accesso a internet in tutto il paese;",
    ],
    paragraphs: [
      'condanna la violenza contro i manifestanti pacifici e chiede la loro liberazione;',
      "invita la Commissione a sospendere gli aiuti alla polizia fino a quando non sarà stata condotta un'indagine;",
      'incarica il suo Presidente di trasmettere la presente risoluzione al Consiglio e alla Commissione.',
    ],
  },
  lt: {
    motion: 'PASIŪLYMAS DĖL REZOLIUCIJOS',
    joint: 'BENDRAS PASIŪLYMAS DĖL REZOLIUCIJOS',
    rule: 'pateiktas pagal Darbo tvarkos taisyklių 136 straipsnio 2 dalį',
    replacing: 'keičiantis šiuos pasiūlymus dėl rezoliucijų:',
    group: (group) => `${group} frakcijos vardu`,
    heading: 'Europos Parlamento rezoliucija dėl padėties Tarvanijoje',
    title: 'dėl padėties Tarvanijoje',
    opening: 'Europos Parlamentas,',
    citations: [
      'atsižvelgdamas į savo ankstesnes rezoliucijas dėl Tarvanijos,',
      'atsižvelgdamas į Darbo tvarkos taisyklių 136 straipsnio 2 dalį,',
    ],
    recitals: [
      'kadangi protestai prasidėjo sausio mėnesį ir buvo numalšinti jėga;',
      'kadangi valdžios institucijos nutraukė prieigą prie interneto visoje šalyje;',
    ],
    paragraphs: [
      'smerkia smurtą prieš taikius demonstrantus ir ragina juos paleisti;',
      'ragina Komisiją sustabdyti pagalbą policijai, kol bus atliktas tyrimas;',
      'paveda Pirmininkui perduoti šią rezoliuciją Tarybai ir Komisijai.',
    ],
  },
  lv: {
    motion: 'REZOLŪCIJAS PRIEKŠLIKUMS',
    joint: 'KOPĪGS REZOLŪCIJAS PRIEKŠLIKUMS',
    rule: 'iesniegts saskaņā ar Reglamenta 136. panta 2. punktu',
    replacing: 'nolūkā aizstāt šādus rezolūcijas priekšlikumus:',
    group: (group) => `${group} grupas vārdā`,
    heading: 'Eiropas Parlamenta rezolūcija par stāvokli Tarvānijā',
    title: 'par stāvokli Tarvānijā',
    opening: 'Eiropas Parlaments,',
    citations: [
      'ņemot vērā savas iepriekšējās rezolūcijas par Tarvāniju,',
      'ņemot vērā Reglamenta 136. panta 2. punktu,',
    ],
    recitals: [
      'tā kā protesti sākās janvārī un tika apspiesti ar spēku;',
      'tā kā varas iestādes pārtrauca piekļuvi internetam visā valstī;',
    ],
    paragraphs: [
      'nosoda vardarbību pret miermīlīgiem demonstrantiem un aicina viņus atbrīvot;',
      'aicina Komisiju apturēt palīdzību policijai, līdz tiks veikta izmeklēšana;',
      'uzdod priekšsēdētājam šo rezolūciju nosūtīt Padomei un Komisijai.',
    ],
  },
  mt: {
    motion: 'MOZZJONI GĦAL RIŻOLUZZJONI',
    joint: 'MOZZJONI GĦAL RIŻOLUZZJONI KONĠUNTA',
    rule: "imressqa skont l-Artikolu 136(2) tar-Regoli ta' Proċedura",
    replacing: 'li tissostitwixxi l-mozzjonijiet għal riżoluzzjoni li ġejjin:',
    group: (group) => `f'isem il-Grupp ${group}`,
    heading: 'Riżoluzzjoni tal-Parlament Ewropew dwar is-sitwazzjoni fit-Tarvanja',
    title: 'dwar is-sitwazzjoni fit-Tarvanja',
    opening: 'Il-Parlament Ewropew,',
    citations: [
      'wara li kkunsidra r-riżoluzzjonijiet preċedenti tiegħu dwar it-Tarvanja;',
      "wara li kkunsidra l-Artikolu 136(2) tar-Regoli ta' Proċedura tiegħu;",
    ],
    recitals: [
      'billi l-protesti bdew f’Jannar u ġew imrażżna bil-forza;',
      'billi l-awtoritajiet qatgħu l-aċċess għall-internet fil-pajjiż kollu;',
    ],
    paragraphs: [
      'Jikkundanna l-vjolenza kontra d-dimostranti paċifiċi u jitlob li jinħelsu;',
      'Jistieden lill-Kummissjoni tissospendi l-għajnuna lill-pulizija sakemm issir inkjesta;',
      'Jagħti istruzzjonijiet lill-President tiegħu biex jgħaddi din ir-riżoluzzjoni lill-Kunsill u lill-Kummissjoni.',
    ],
  },
  nl: {
    motion: 'ONTWERPRESOLUTIE',
    joint: 'GEZAMENLIJKE ONTWERPRESOLUTIE',
    rule: 'ingediend overeenkomstig artikel 136, lid 2, van het Reglement',
    replacing: 'ter vervanging van de volgende ontwerpresoluties:',
    group: (group) => `namens de ${group}‑Fractie`,
    heading: 'Resolutie van het Europees Parlement over de situatie in Tarvanië',
    title: 'over de situatie in Tarvanië',
    opening: 'Het Europees Parlement,',
    citations: [
      'gezien zijn eerdere resoluties over Tarvanië,',
      'gezien artikel 136, lid 2, van zijn Reglement,',
    ],
    recitals: [
      'overwegende dat de protesten in januari begonnen en met geweld werden neergeslagen;',
      'overwegende dat de autoriteiten de toegang tot het internet in het hele land hebben afgesloten;',
    ],
    paragraphs: [
      'veroordeelt het geweld tegen vreedzame demonstranten en dringt aan op hun vrijlating;',
      'verzoekt de Commissie de steun aan de politie op te schorten totdat er een onderzoek is gehouden;',
      'verzoekt zijn Voorzitter deze resolutie te doen toekomen aan de Raad en de Commissie.',
    ],
  },
  pl: {
    motion: 'PROJEKT REZOLUCJI',
    joint: 'WSPÓLNY PROJEKT REZOLUCJI',
    rule: 'złożony zgodnie z art. 136 ust. 2 Regulaminu',
    replacing: 'zastępujący tym samym następujące projekty rezolucji:',
    group: (group) => `w imieniu grupy ${group}`,
    heading: 'Rezolucja Parlamentu Europejskiego w sprawie sytuacji w Tarwanii',
    title: 'w sprawie sytuacji w Tarwanii',
    opening: 'Parlament Europejski,',
    citations: [
      'uwzględniając swoje poprzednie rezolucje w sprawie Tarwanii,',
      'uwzględniając art. 136 ust. 2 Regulaminu,',
    ],
    recitals: [
      'mając na uwadze, że protesty rozpoczęły się w styczniu i zostały stłumione siłą;',
      'mając na uwadze, że władze odcięły dostęp do internetu w całym kraju;',
    ],
    paragraphs: [
      'potępia przemoc wobec pokojowych demonstrantów i wzywa do ich uwolnienia;',
      'wzywa Komisję, by zawiesiła pomoc dla policji do czasu przeprowadzenia dochodzenia;',
      'zobowiązuje swojego przewodniczącego do przekazania niniejszej rezolucji Radzie i Komisji.',
    ],
  },
  pt: {
    motion: 'PROPOSTA DE RESOLUÇÃO',
    joint: 'PROPOSTA DE RESOLUÇÃO COMUM',
    rule: 'apresentada nos termos do artigo 136.º, n.º 2, do Regimento',
    replacing: 'em substituição das propostas de resolução seguintes:',
    group: (group) => `em nome do Grupo ${group}`,
    heading: 'Resolução do Parlamento Europeu sobre a situação na Tarvânia',
    title: 'sobre a situação na Tarvânia',
    opening: 'O Parlamento Europeu,',
    citations: [
      'Tendo em conta as suas anteriores resoluções sobre a Tarvânia,',
      'Tendo em conta o artigo 136.º, n.º 2, do seu Regimento,',
    ],
    recitals: [
      'Considerando que os protestos começaram em janeiro e foram reprimidos pela força;',
      'Considerando que as autoridades cortaram o acesso à Internet em todo o país;',
    ],
    paragraphs: [
      'Condena a violência contra os manifestantes pacíficos e apela à sua libertação;',
      'Insta a Comissão a suspender a ajuda à polícia até que seja realizado um inquérito;',
      'Encarrega o seu Presidente de transmitir a presente resolução ao Conselho e à Comissão.',
    ],
  },
  ro: {
    motion: 'PROPUNERE DE REZOLUȚIE',
    joint: 'PROPUNERE COMUNĂ DE REZOLUŢIE',
    rule: 'depusă în conformitate cu articolul 136 alineatul (2) din Regulamentul de procedură',
    replacing: 'în locul următoarelor propuneri de rezoluție:',
    group: (group) => `în numele Grupului ${group}`,
    heading: 'Rezoluția Parlamentului European referitoare la situația din Tarvania',
    title: 'referitoare la situația din Tarvania',
    opening: 'Parlamentul European,',
    citations: [
      'având în vedere rezoluțiile sale anterioare referitoare la Tarvania,',
      'având în vedere articolul 136 alineatul (2) din Regulamentul său de procedură,',
    ],
    recitals: [
      'întrucât protestele au început în ianuarie și au fost reprimate prin forță;',
      'întrucât autoritățile au întrerupt accesul la internet în întreaga țară;',
    ],
    paragraphs: [
      'condamnă violențele împotriva demonstranților pașnici și solicită eliberarea lor;',
      'invită Comisia să suspende asistența acordată poliției până când va fi efectuată o anchetă;',
      'încredințează Președintelui sarcina de a transmite prezenta rezoluție Consiliului și Comisiei.',
    ],
  },
  sk: {
    motion: 'NÁVRH UZNESENIA',
    joint: 'SPOLOČNÝ NÁVRH UZNESENIA',
    rule: 'predložený v súlade s článkom 136 ods. 2 rokovacieho poriadku,',
    replacing: 'ktorý nahrádza tieto návrhy uznesenia:',
    group: (group) => `v mene skupiny ${group}`,
    heading: 'Uznesenie Európskeho parlamentu o situácii v Tarvánii',
    title: 'o situácii v Tarvánii',
    opening: 'Európsky parlament,',
    citations: [
      'so zreteľom na svoje predchádzajúce uznesenia o Tarvánii,',
      'so zreteľom na článok 136 ods. 2 rokovacieho poriadku,',
    ],
    recitals: [
      'keďže protesty sa začali v januári a boli potlačené násilím;',
      'keďže orgány prerušili prístup k internetu v celej krajine;',
    ],
    paragraphs: [
      'odsudzuje násilie voči pokojným demonštrantom a vyzýva na ich prepustenie;',
      'vyzýva Komisiu, aby pozastavila pomoc polícii, kým sa neuskutoční vyšetrovanie;',
      'poveruje svojho predsedu, aby postúpil toto uznesenie Rade a Komisii.',
    ],
  },
  sl: {
    motion: 'PREDLOG RESOLUCIJE',
    joint: 'SKUPNI PREDLOG RESOLUCIJE',
    rule: 'v skladu s členom 136(2) Poslovnika,',
    replacing: 'ki nadomesti naslednje predloge resolucij:',
    group: (group) => `v imenu skupine ${group}`,
    heading: 'Resolucija Evropskega parlamenta o razmerah v Tarvaniji',
    title: 'o razmerah v Tarvaniji',
    opening: 'Evropski parlament,',
    citations: [
      'ob upoštevanju svojih prejšnjih resolucij o Tarvaniji,',
      'ob upoštevanju člena 136(2) Poslovnika,',
    ],
    recitals: [
      'ker so se protesti začeli januarja in so bili zatrti s silo;',
      'ker so oblasti prekinile dostop do interneta po vsej državi;',
    ],
    paragraphs: [
      'obsoja nasilje nad mirnimi protestniki in poziva k njihovi izpustitvi;',
      'poziva Komisijo, naj ustavi pomoč policiji, dokler ne bo opravljena preiskava;',
      'naroči svojemu predsedniku, naj to resolucijo posreduje Svetu in Komisiji.',
    ],
  },
  sv: {
    motion: 'FÖRSLAG TILL RESOLUTION',
    joint: 'GEMENSAMT FÖRSLAG TILL RESOLUTION',
    rule: 'i enlighet med artikel 136.2 i arbetsordningen',
    replacing: 'som ersätter resolutionsförslagen från följande grupper:',
    group: (group) => `för ${group}-gruppen`,
    heading: 'Europaparlamentets resolution om situationen i Tarvanien',
    title: 'om situationen i Tarvanien',
    opening: 'Europaparlamentet utfärdar denna resolution',
    citations: [
      'med beaktande av sina tidigare resolutioner om Tarvanien,',
      'med beaktande av artikel 136.2 i arbetsordningen, och av följande skäl:',
    ],
    recitals: [
      'Protesterna började i januari och slogs ned med våld.',
      'Myndigheterna stängde av tillgången till internet i hela landet.',
    ],
    paragraphs: [
      'Europaparlamentet fördömer våldet mot fredliga demonstranter och kräver att de friges.',
      'Europaparlamentet uppmanar kommissionen att avbryta stödet till polisen tills en utredning har gjorts.',
      'Europaparlamentet uppdrar åt talmannen att översända denna resolution till rådet och kommissionen.',
    ],
  },
};

const MEMBERS = 'Ada Hallvik, Béla Kertvári';

/** Labels as a language's pages print them: Bulgarian and Greek letters, Latin ones elsewhere. */
function letters(language: string): [string, string] {
  if (language === 'bg') return ['А.', 'Б.'];
  return language === 'el' ? ['Α.', 'Β.'] : ['A.', 'B.'];
}

function page(language: string, kind: 'motion' | 'joint'): string {
  const sample = SAMPLES[language] as Sample;
  const [first, second] = letters(language);
  const reference = kind === 'motion' ? 'B11-0901/2031' : 'RC-B11-0901/2031';
  const replaced = ['B11‑0901/2031 (Renew)', 'B11‑0904/2031 (S&amp;D)'];
  const p = (text: string) => `<p>${text}</p>`;
  return [
    `<html><body>${p(reference)}${p(sample[kind])}${p('5.6.2031')}${p(sample.rule)}`,
    ...(kind === 'joint' ? [p(sample.replacing), ...replaced.map(p)] : []),
    `${p(sample.title)}${p('(2031/2999(RSP))')}`,
    ...(kind === 'motion' ? ['Renew'] : ['Renew', 'S&amp;D']).map(
      (group) => p(MEMBERS) + p(sample.group(group)),
    ),
    `${p(sample.heading)}${p(sample.opening)}`,
    ...sample.citations.map((text) => p(`–&nbsp; ${text}`)),
    p(`${first}&nbsp; ${sample.recitals[0]}`),
    p(`${second}&nbsp; ${sample.recitals[1]}`),
    ...sample.paragraphs.map((text, index) => p(`${index + 1}.&nbsp; ${text}`)),
    '</body></html>',
  ].join('\n');
}

/** The same motion as a copy that lost dashes and letters: both lists counted from 1. */
function copy(language: string): string {
  const sample = SAMPLES[language] as Sample;
  return [
    'B11-0901/2031',
    sample.motion,
    sample.rule,
    sample.title,
    '(2031/2999(RSP))',
    MEMBERS,
    sample.group('Renew'),
    sample.heading,
    sample.opening,
    ...sample.citations.map((text) => `\u00a0${text}`),
    ...sample.recitals.map((text, index) => `  ${index + 1}. ${text}`),
    ...sample.paragraphs.map((text, index) => `  ${index + 1}. ${text}`),
  ].join('\n\n');
}

describe('In each of the 24 languages', () => {
  it('there is a sample', () => {
    expect(Object.keys(SAMPLES)).toHaveLength(24);
  });

  it.each(Object.keys(SAMPLES))('%s: a motion and a joint motion are read', async (language) => {
    const sample = SAMPLES[language] as Sample;
    const motion = await tabledTextOf(page(language, 'motion'), 'motion.html');
    expect(countsOf(motion)).toEqual([2, 2, 3]);
    expect(motion).toMatchObject({
      reference: 'B11-0901/2031',
      kind: 'motion',
      group: 'Renew',
      language,
      title: sample.title,
      date: '2031-06-05',
      procedure: '2031/2999(RSP)',
      signatories: [{ group: 'Renew', members: ['Ada Hallvik', 'Béla Kertvári'] }],
      notices: [],
    });
    expect(motion.paragraphs.map(({ text }) => text)).toEqual([
      ...sample.citations,
      ...sample.recitals,
      ...sample.paragraphs,
    ]);

    const joint = await tabledTextOf(page(language, 'joint'), 'joint.html');
    expect(countsOf(joint)).toEqual([2, 2, 3]);
    expect(joint).toMatchObject({
      reference: 'RC-B11-0901/2031',
      kind: 'joint motion',
      language,
      title: sample.title,
      replaces: [
        { reference: 'B11-0901/2031', group: 'Renew' },
        { reference: 'B11-0904/2031', group: 'S&D' },
      ],
      notices: [],
    });
    expect(joint.signatories.map(({ group }) => group)).toEqual(['Renew', 'S&D']);
  });

  it.each(Object.keys(SAMPLES))('%s: a copy that lost its labels is read', async (language) => {
    const sample = SAMPLES[language] as Sample;
    const text = await tabledTextOf(copy(language), 'copy.txt');
    expect(text).toMatchObject({ group: 'Renew', title: sample.title, language });
    expect(text.paragraphs.map((each) => each.text)).toEqual([
      ...sample.citations,
      ...sample.recitals,
      ...sample.paragraphs,
    ]);
    expect(countsOf(text)).toEqual([2, 2, 3]);
  });
});
