/** The strings by which a language's covers and bodies are read; all in lower case, quotes and dashes as `fold` leaves them. */
export interface LanguageStrings {
  /** Two-letter code. */
  readonly code: string;
  /** Kind lines of single and joint motions. */
  readonly motion: readonly string[];
  readonly joint: readonly string[];
  /** How the list of replaced motions is introduced. */
  readonly replacing: readonly string[];
  /** Group lines, with X for the group. */
  readonly groupLines: readonly string[];
  /** How a line opens (`en nombre de…`) or ends (`…nimel`) by which another body signs. */
  readonly bodyLines: readonly string[];
  /** How the line that names the Rules of Procedure calls them. */
  readonly rules: readonly string[];
  /** How the resolution names itself before its title. */
  readonly resolution: readonly string[];
  /** How the text opens. */
  readonly opening: readonly string[];
  readonly citation: readonly string[];
  readonly recital: readonly string[];
  /** Stems of which one stands in the paragraph that forwards the resolution; empty where no source shows it. */
  readonly president: readonly string[];
}

/**
 * The 24 languages. Cover strings are those of the joint motions RC-9-2021-0068 and RC-10-2025-0249 and of pages such as
 * B-8-2016-0302; strings that no page at hand shows (Irish, Croatian, Hungarian and Polish recitals) are the Parliament's usual ones.
 */
export const LANGUAGES: readonly LanguageStrings[] = [
  {
    code: 'bg',
    motion: ['предложение за резолюция'],
    joint: ['общо предложение за резолюция'],
    replacing: ['вместо следните предложения за резолюция'],
    groupLines: ['от името на групата x', 'от името на група x'],
    bodyLines: ['от името на …'],
    rules: ['правилника за дейността', 'правилника на дейността'],
    resolution: ['резолюция на европейския парламент'],
    opening: ['европейският парламент'],
    citation: ['като взе предвид', 'като се позовава на'],
    recital: ['като има предвид', 'като взе предвид, че'],
    president: ['председател'],
  },
  {
    code: 'cs',
    motion: ['návrh usnesení'],
    joint: ['společný návrh usnesení'],
    replacing: ['a nahrazující tyto návrhy usnesení', 'nahrazující tyto návrhy usnesení'],
    groupLines: ['za skupinu x'],
    bodyLines: ['jménem …', 'za výbor …'],
    rules: ['jednacího řádu'],
    resolution: ['usnesení evropského parlamentu'],
    opening: ['evropský parlament'],
    citation: ['s ohledem na'],
    recital: ['vzhledem k tomu', 'vzhledem k'],
    president: ['předsed'],
  },
  {
    code: 'da',
    motion: ['forslag til beslutning', 'beslutningsforslag'],
    joint: ['fælles beslutningsforslag', 'fælles forslag til beslutning'],
    replacing: ['til erstatning af følgende beslutningsforslag'],
    groupLines: ['for x-gruppen', 'for xgruppen', 'for x gruppen'],
    bodyLines: ['for udvalget …', 'på vegne af …'],
    rules: ['forretningsordenens'],
    resolution: ['europa-parlamentets beslutning'],
    opening: ['europa-parlamentet'],
    citation: ['der henviser til', 'som henviser til'],
    recital: ['der henviser til, at', 'der henviser til at', 'ud fra følgende betragtninger'],
    president: ['formand'],
  },
  {
    code: 'de',
    motion: ['entschließungsantrag', 'entschliessungsantrag'],
    joint: ['gemeinsamer entschließungsantrag', 'gemeinsamer entschliessungsantrag'],
    replacing: [
      'anstelle der folgenden entschließungsanträge',
      'anstelle der entschließungsanträge',
    ],
    groupLines: [
      'im namen der x-fraktion',
      'im namen der fraktion x',
      'im namen der fraktion der x',
    ],
    bodyLines: ['im namen …'],
    rules: ['geschäftsordnung'],
    resolution: [
      'entschließung des europäischen parlaments',
      'entschliessung des europäischen parlaments',
    ],
    opening: ['das europäische parlament'],
    citation: [
      'gestützt auf',
      'unter hinweis auf',
      'in kenntnis',
      'nach kenntnisnahme',
      'unter berücksichtigung',
    ],
    recital: ['in der erwägung', 'in erwägung', 'unter hinweis darauf, dass'],
    president: ['präsident'],
  },
  {
    code: 'el',
    motion: ['προταση ψηφισματος', 'πρόταση ψηφίσματος'],
    joint: ['κοινη προταση ψηφισματος', 'κοινή πρόταση ψηφίσματος'],
    replacing: ['που αντικαθιστά τις ακόλουθες προτάσεις ψηφίσματος'],
    groupLines: ['εξ ονόματος της ομάδας x', 'εξ ονόματος της πολιτικής ομάδας x'],
    bodyLines: ['εξ ονόματος …'],
    rules: ['κανονισμού'],
    resolution: ['ψήφισμα του ευρωπαϊκού κοινοβουλίου'],
    opening: ['το ευρωπαϊκό κοινοβούλιο'],
    citation: ['έχοντας υπόψη', 'λαμβάνοντας υπόψη'],
    recital: ['λαμβάνοντας υπόψη ότι', 'εκτιμώντας ότι', 'έχοντας υπόψη ότι', 'δεδομένου ότι'],
    president: ['πρόεδρ', 'προέδρ'],
  },
  {
    code: 'en',
    motion: [
      'motion for a resolution',
      'motion for resolution',
      'motion for a european parliament resolution',
    ],
    joint: ['joint motion for a resolution', 'joint motion for resolution'],
    replacing: [
      'replacing the following motions',
      'replacing the motions by the following groups',
      'replacing the motions for resolutions by the following groups',
    ],
    groupLines: ['on behalf of the x group', 'on behalf of x group', 'on behalf of the group x'],
    bodyLines: ['on behalf of …'],
    rules: ['rules of procedure'],
    resolution: ['european parliament resolution', 'motion for a european parliament resolution'],
    opening: ['the european parliament'],
    citation: ['having regard', 'having heard', 'recalling', 'in the light of', 'following'],
    recital: ['whereas'],
    president: ['president'],
  },
  {
    code: 'es',
    motion: ['propuesta de resolución'],
    joint: ['propuesta de resolución común', 'propuesta común de resolución'],
    replacing: [
      'para sustituir a las propuestas de resolución siguientes',
      'para sustituir a las propuestas de resolución presentadas por los siguientes grupos',
    ],
    groupLines: ['en nombre del grupo x', 'en nombre del grupo parlamentario x'],
    bodyLines: ['en nombre de …'],
    rules: ['reglamento interno', 'reglamento'],
    resolution: ['resolución del parlamento europeo'],
    opening: ['el parlamento europeo'],
    citation: ['visto', 'vista', 'vistos', 'vistas'],
    recital: ['considerando'],
    president: ['president'],
  },
  {
    code: 'et',
    motion: ['resolutsiooni ettepanek'],
    joint: ['resolutsiooni ühisettepanek', 'ühine resolutsiooni ettepanek'],
    replacing: ['millega asendatakse järgmised resolutsiooni ettepanekud'],
    groupLines: ['fraktsiooni x nimel'],
    bodyLines: ['… nimel'],
    rules: ['kodukorra'],
    resolution: ['euroopa parlamendi resolutsioon'],
    opening: ['euroopa parlament'],
    citation: ['võttes arvesse'],
    recital: ['arvestades'],
    president: ['presiden'],
  },
  {
    code: 'fi',
    motion: ['päätöslauselmaesitys'],
    joint: ['yhteinen päätöslauselmaesitys'],
    replacing: ['joka korvaa seuraavat päätöslauselmaesitykset'],
    groupLines: ['x-ryhmän puolesta', 'x -ryhmän puolesta', 'ryhmän x puolesta'],
    bodyLines: ['… puolesta'],
    rules: ['työjärjestyksen'],
    resolution: ['euroopan parlamentin päätöslauselma'],
    opening: ['euroopan parlamentti, joka', 'euroopan parlamentti'],
    citation: ['ottaa huomioon'],
    recital: ['toteaa', 'ottaa huomioon, että', 'katsoo'],
    president: ['puhemies', 'puhemie'],
  },
  {
    code: 'fr',
    motion: ['proposition de résolution'],
    joint: ['proposition de résolution commune', 'proposition commune de résolution'],
    replacing: [
      'en remplacement des propositions de résolution suivantes',
      'en remplacement des propositions de résolution déposées par les groupes suivants',
    ],
    groupLines: ['au nom du groupe x', 'au nom du groupe des x'],
    bodyLines: ['au nom d…'],
    rules: ['règlement intérieur', 'du règlement'],
    resolution: ['résolution du parlement européen'],
    opening: ['le parlement européen'],
    citation: ['vu'],
    recital: ['considérant'],
    president: ['président'],
  },
  {
    code: 'ga',
    motion: ['tairiscint i gcomhair rún', 'tairiscint i gcomhair rúin'],
    joint: ['comhthairiscint i gcomhair rún', 'comhthairiscint i gcomhair rúin'],
    replacing: ['ag ionadú na rún seo a leanas'],
    groupLines: ['thar ceann an ghrúpa x', 'thar ceann ghrúpa x'],
    bodyLines: ['thar ceann …'],
    rules: ['rialacha nós imeachta'],
    resolution: ['rún ó pharlaimint na heorpa'],
    opening: ['tá parlaimint na heorpa', 'parlaimint na heorpa', 'déanann parlaimint na heorpa'],
    citation: ['ag féachaint do', 'ag féachaint don', 'ag féachaint dá', 'ag féachaint d'],
    recital: ['de bhrí', 'ós rud é'],
    president: ['uachtarán'],
  },
  {
    code: 'hr',
    motion: ['prijedlog rezolucije'],
    joint: ['zajednički prijedlog rezolucije'],
    replacing: ['koji zamjenjuje sljedeće prijedloge rezolucija'],
    groupLines: ['u ime kluba zastupnika x-a', 'u ime kluba zastupnika x'],
    bodyLines: ['u ime …'],
    rules: ['poslovnika'],
    resolution: ['rezolucija europskog parlamenta'],
    opening: ['europski parlament'],
    citation: ['uzimajući u obzir'],
    recital: ['budući da'],
    president: ['predsjedni'],
  },
  {
    code: 'hu',
    motion: ['állásfoglalásra irányuló indítvány', 'állásfoglalási indítvány'],
    joint: ['közös állásfoglalásra irányuló indítvány', 'közös állásfoglalási indítvány'],
    replacing: [
      'amely a következő állásfoglalási indítványok helyébe lép',
      'a következő képviselőcsoportok állásfoglalási indítványai helyébe lép',
    ],
    groupLines: [
      'a x képviselőcsoport nevében',
      'az x képviselőcsoport nevében',
      'a x képviselőcsoportja nevében',
      'az x képviselőcsoportja nevében',
    ],
    bodyLines: ['… nevében'],
    rules: ['eljárási szabályzat'],
    resolution: ['az európai parlament állásfoglalása'],
    opening: ['az európai parlament'],
    citation: ['tekintettel'],
    recital: ['mivel'],
    president: ['elnök'],
  },
  {
    code: 'it',
    motion: ['proposta di risoluzione'],
    joint: ['proposta di risoluzione comune', 'proposta comune di risoluzione'],
    replacing: [
      'in sostituzione delle proposte di risoluzione seguenti',
      'in sostituzione delle proposte di risoluzione presentate dai gruppi',
    ],
    groupLines: ['a nome del gruppo x'],
    bodyLines: ['a nome de…'],
    rules: ['regolamento'],
    resolution: ['risoluzione del parlamento europeo'],
    opening: ['il parlamento europeo'],
    citation: ['visto', 'vista', 'visti', 'viste'],
    recital: ['considerando', 'che'],
    president: ['president'],
  },
  {
    code: 'lt',
    motion: ['pasiūlymas dėl rezoliucijos'],
    joint: ['bendras pasiūlymas dėl rezoliucijos'],
    replacing: ['keičiantis šiuos pasiūlymus dėl rezoliucijų'],
    groupLines: ['x frakcijos vardu', 'frakcijos x vardu'],
    bodyLines: ['… vardu'],
    rules: ['darbo tvarkos taisyklių'],
    resolution: ['europos parlamento rezoliucija'],
    opening: ['europos parlamentas'],
    citation: ['atsižvelgdamas į', 'atsižvelgdamas'],
    recital: ['kadangi'],
    president: ['pirminink'],
  },
  {
    code: 'lv',
    motion: ['rezolūcijas priekšlikums'],
    joint: ['kopīgs rezolūcijas priekšlikums'],
    replacing: ['nolūkā aizstāt šādus rezolūcijas priekšlikumus'],
    groupLines: ['x grupas vārdā', 'grupas x vārdā'],
    bodyLines: ['… vārdā'],
    rules: ['reglamenta'],
    resolution: ['eiropas parlamenta rezolūcija'],
    opening: ['eiropas parlaments'],
    citation: ['ņemot vērā'],
    recital: ['tā kā', 'ņemot vērā to, ka'],
    president: ['priekšsēdētāj'],
  },
  {
    code: 'mt',
    motion: ['mozzjoni għal riżoluzzjoni'],
    joint: ['mozzjoni għal riżoluzzjoni konġunta', 'mozzjoni konġunta għal riżoluzzjoni'],
    replacing: ['li tissostitwixxi l-mozzjonijiet għal riżoluzzjoni li ġejjin'],
    groupLines: ["f'isem il-grupp x"],
    bodyLines: ["f'isem …"],
    rules: ["regoli ta' proċedura"],
    resolution: ['riżoluzzjoni tal-parlament ewropew'],
    opening: ['il-parlament ewropew'],
    citation: ['wara li kkunsidra'],
    recital: ['billi'],
    president: ['president'],
  },
  {
    code: 'nl',
    motion: ['ontwerpresolutie'],
    joint: ['gezamenlijke ontwerpresolutie'],
    replacing: ['ter vervanging van de volgende ontwerpresoluties'],
    groupLines: ['namens de x-fractie', 'namens de fractie x', 'namens de x fractie'],
    bodyLines: ['namens …'],
    rules: ['reglement'],
    resolution: ['resolutie van het europees parlement'],
    opening: ['het europees parlement'],
    citation: ['gezien', 'onder verwijzing naar'],
    recital: ['overwegende'],
    president: ['voorzitter'],
  },
  {
    code: 'pl',
    motion: ['projekt rezolucji'],
    joint: ['wspólny projekt rezolucji'],
    replacing: ['zastępujący tym samym następujące projekty rezolucji'],
    groupLines: ['w imieniu grupy x', 'imieniu grupy x', 'w imieniu grupy politycznej x'],
    bodyLines: ['w imieniu …'],
    rules: ['regulaminu'],
    resolution: ['rezolucja parlamentu europejskiego'],
    opening: ['parlament europejski'],
    citation: ['uwzględniając'],
    recital: ['mając na uwadze', 'zważywszy', 'a także mając na uwadze'],
    president: ['przewodnicząc'],
  },
  {
    code: 'pt',
    motion: ['proposta de resolução'],
    joint: ['proposta de resolução comum', 'proposta comum de resolução'],
    replacing: [
      'em substituição das propostas de resolução seguintes',
      'em substituição das propostas de resolução apresentadas pelos seguintes grupos',
    ],
    groupLines: ['em nome do grupo x'],
    bodyLines: ['em nome d…'],
    rules: ['regimento'],
    resolution: ['resolução do parlamento europeu'],
    opening: ['o parlamento europeu'],
    citation: ['tendo em conta', 'recordando'],
    recital: ['considerando'],
    president: ['president'],
  },
  {
    code: 'ro',
    motion: ['propunere de rezoluție'],
    joint: ['propunere comună de rezoluție'],
    replacing: ['în locul următoarelor propuneri de rezoluție'],
    groupLines: ['în numele grupului x'],
    bodyLines: ['în numele …'],
    rules: ['regulamentul de procedură'],
    resolution: ['rezoluția parlamentului european'],
    opening: ['parlamentul european'],
    citation: ['având în vedere'],
    recital: ['întrucât', 'considerând'],
    president: ['președint'],
  },
  {
    code: 'sk',
    motion: ['návrh uznesenia'],
    joint: ['spoločný návrh uznesenia'],
    replacing: ['ktorý nahrádza tieto návrhy uznesenia', 'nahrádza tieto návrhy uznesenia'],
    groupLines: ['v mene skupiny x', 'za skupinu x'],
    bodyLines: ['v mene …'],
    rules: ['rokovacieho poriadku'],
    resolution: ['uznesenie európskeho parlamentu'],
    opening: ['európsky parlament'],
    citation: ['so zreteľom na'],
    recital: ['keďže'],
    president: ['predsed'],
  },
  {
    code: 'sl',
    motion: ['predlog resolucije'],
    joint: ['skupni predlog resolucije', 'predlog skupne resolucije'],
    replacing: [
      'ki nadomesti naslednje predloge resolucij',
      'in ki nadomesti predloge naslednjih političnih skupin',
    ],
    groupLines: ['v imenu skupine x'],
    bodyLines: ['v imenu …'],
    rules: ['poslovnika'],
    resolution: ['resolucija evropskega parlamenta'],
    opening: ['evropski parlament'],
    citation: ['ob upoštevanju'],
    recital: ['ker'],
    president: ['predsedni'],
  },
  {
    code: 'sv',
    motion: ['förslag till resolution', 'resolutionsförslag'],
    joint: ['gemensamt förslag till resolution', 'gemensamt resolutionsförslag'],
    replacing: [
      'som ersätter resolutionsförslagen från följande grupper',
      'som ersätter följande resolutionsförslag',
    ],
    groupLines: ['för x-gruppen', 'för xgruppen'],
    bodyLines: ['för utskottet …', 'på … vägnar'],
    rules: ['arbetsordningen'],
    resolution: ['europaparlamentets resolution'],
    opening: [
      'europaparlamentet utfärdar denna resolution',
      'europaparlamentet antar denna resolution',
      'europaparlamentet',
    ],
    citation: ['med beaktande av'],
    recital: ['eftersom'],
    president: ['talman'],
  },
];

/** The strings of a language, or null for one that is not among the 24. */
export function languageStrings(code: string): LanguageStrings | null {
  return LANGUAGES.find((language) => language.code === code) ?? null;
}

/** A text as the tables above are written: lower case, one kind of quote and dash, single spaces, comma below for cedilla. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .replace(/ş/g, 'ș')
    .replace(/ţ/g, 'ț')
    .replace(/\s+/g, ' ')
    .trim();
}
