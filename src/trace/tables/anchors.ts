/** English months, in order. */
export const MONTHS: readonly string[] =
  'January|February|March|April|May|June|July|August|September|October|November|December'.split(
    '|',
  );

/** English numbers in words, save "one", which is mostly a pronoun. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** What a word after a figure multiplies it by, in the languages that write figures so; compared in lower case. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    thousand: 1e3,
    mille: 1e3,
    tausend: 1e3,
    mil: 1e3,
    million: 1e6,
    millions: 1e6,
    millionen: 1e6,
    mio: 1e6,
    millón: 1e6,
    millones: 1e6,
    milione: 1e6,
    milioni: 1e6,
    miljoen: 1e6,
    milhão: 1e6,
    milhões: 1e6,
    mln: 1e6,
    milionów: 1e6,
    miljoner: 1e6,
    millioner: 1e6,
    miljoonaa: 1e6,
    billion: 1e9,
    billions: 1e9,
    milliard: 1e9,
    milliards: 1e9,
    milliarden: 1e9,
    mrd: 1e9,
    miliardo: 1e9,
    miliardi: 1e9,
    miljard: 1e9,
    mld: 1e9,
    miljarder: 1e9,
    milliarder: 1e9,
    miljardia: 1e9,
  }),
);

/** Currencies by the signs and words that resolutions print. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    eur: 'EUR',
    '€': 'EUR',
    euro: 'EUR',
    euros: 'EUR',
    usd: 'USD',
    us$: 'USD',
    $: 'USD',
    gbp: 'GBP',
    '£': 'GBP',
  }),
);

/** English words that make a figure rough. Source: our own list. */
export const ROUGHLY =
  'around|about|some|approximately|roughly|nearly|almost|close to|circa|an estimated|estimated|well over|more than|over|up to|at least|as many as|less than|fewer than|no fewer than';

/** Titles before a person's name. */
export const TITLES =
  'Head|Deputy Head|President|Vice-President|Prime Minister|Minister|Deputy Minister|Foreign Minister|Chancellor|Father|Sister|Brother|Bishop|Archbishop|Patriarch|Pope|Imam|Sheikh|Rabbi|Mr|Mrs|Ms|Miss|Dr|Dr\\.|Professor|Prof|General|Colonel|Major|Captain|Lieutenant|Admiral|Marshal|Judge|Justice|Prosecutor|Prosecutor General|Ambassador|Commissioner|Senator|Governor|Mayor|King|Queen|Prince|Princess|Emir|Sultan|Secretary-General|Speaker|Commander';

/** Words in the names of organisations. Source: our own list, like the two below. */
export const ORGANISATION_WORDS =
  'Foundation|Trust|Organi[sz]ation|Union|Council|Committee|Commission|Subcommittee|Court|Tribunal|Ministry|Bureau|Office|Agency|Authority|Bank|Fund|Party|Movement|Front|Institute|University|Association|Federation|Confederation|League|Society|Company|Corporation|Consortium|SE|Ltd|Inc|GmbH|Centre|Center|Network|Alliance|Pact|Army|Guards?|Police|Services?|Mission|Forum|Secretariat|Assembly|Senate|Board|Observatory|Unit|Church|Hospital|Commissioner|Rapporteur|Delegation|Envoy|Nations|Cross|Crescent|Amnesty|Watch|Pharma|Technologies|Industries|Holdings?|Airlines|Airways|Telecom|Media|Capital|Partners|Systems|Sciences|Laborator(?:y|ies)|Labs?';

/** Words in the names of treaties, acts and other instruments. */
export const INSTRUMENT_WORDS =
  'Covenant|Conventions?|Charter|Treaty|Treaties|Protocol|Declaration|Agreement|Act|Statute|Directive|Regulation|Guidelines|Principles|Code|Law|Constitution|Decree|Accords?|Memorandum|Document|TEU|TFEU|ICCPR|GDPR';

/** Words in the names of places. */
export const PLACE_WORDS =
  'Square|Pass|River|Lake|Sea|Ocean|Mountains?|Islands?|Region|Province|District|City|Airport|Airbase|Port|Bay|Gulf|Strait|Street|Valley|Peninsula|Desert|Canal|Corridor|Republic|Kingdom|St|Saint|Sierra|Puerto|Lago|Monte|Cerro|Playa|^(?:(?:North|South|East|West|Central|Northern|Southern|Eastern|Western|Latin|South-East) )?(?:Asia|Africa|America|Europe)$';

/** What stands before the name of a place. */
export const BEFORE_PLACES =
  'in|at|near|from|outside|inside|towards|city of|town of|village of|port of|region of|province of|district of|valley of|island of|people of|inhabitants of|residents of|population of|river|lake|mount|town|city|village|port|mine at|plant at';

/** Names that are no anchors: institutions of the Union, which addressees cover, and words that drafting capitalises. */
export const NO_NAMES =
  'Government|Governments|Republic|Embassy|Constitution|Law|Laws|EU|Union|European Union|European|Europe|European Parliament|Parliament|Parliament’s|Commission|European Commission|Council|European Council|Member|VP/HR|HR/VP|EEAS|European External Action Service|Procedure|Internet|Chapter|No|Annex|Treaties|Convention|Conventions|Regulation|Directive|Agreement|Resolution|Ministry|Minister|Court|Committee|Subcommittee|Christmas|New Year|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Foreign Affairs and Security Policy|Declaration|Statement|Protocol|Charter|Covenant|Treaty|Act|Code|Principles|Guidelines|Spokesperson|Ombudsperson|Ombudsman|Petition|Interior|Justice|Foreign Affairs|Finance|Health|Education|Labour|Defence|Economy|Social Affairs|Environment|Energy|Transport|Agriculture|Culture|Home Affairs|AI|IT|TV|DNA|HIV|Joint Communication|Strategy|System|Scheme|Programme|Plan|Mechanism|Framework|Dialogue|Partnership';

/** The same as patterns, where a name has several forms. */
export const NO_NAME_PATTERNS =
  '(?:EU|Union) [Dd]elegations?|Member States?|States?|High Representative(?: .*)?|Vice-President(?: .*)?|Rules?(?: of Procedure)?|Articles?|Commission/High Representative.*|LGBTI\\p{L}*|NGOs?|SLAPPs?|MEPs?|(?:EU|Union|Europe)-\\p{Ll}+|\\p{Lu}\\p{L}+-(?:owned|led|based|wide|funded|made|backed|controlled|registered)|Heads? of State(?: and Government)?';

/** Short and long names of the same thing that initials alone do not tell. */
export const LONG_NAMES: Readonly<Record<string, string>> = {
  UN: 'United Nations',
  EU: 'European Union',
  US: 'United States',
  USA: 'United States of America',
  UK: 'United Kingdom',
  OSCE: 'Organization for Security and Cooperation in Europe',
  TEU: 'Treaty on European Union',
  TFEU: 'Treaty on the Functioning of the European Union',
  OHCHR: 'Office of the High Commissioner for Human Rights',
  UNHCR: 'High Commissioner for Refugees',
  ECHR: 'European Convention on Human Rights',
  ICC: 'International Criminal Court',
  ICJ: 'International Court of Justice',
  ICRC: 'International Committee of the Red Cross',
  ICCPR: 'International Covenant on Civil and Political Rights',
  ILO: 'International Labour Organization',
  WHO: 'World Health Organization',
  NATO: 'North Atlantic Treaty Organization',
  EIB: 'European Investment Bank',
  GSP: 'Generalised Scheme of Preferences',
};

/** Common words that open names of things; a name that begins with one is no person's. */
export const COMMON_FIRST_WORDS =
  'Global|Clean|Green|Free|New|Old|Human|Digital|Special|Central|National|International|Regional|Local|Red|Blue|Black|White|Golden|Silver|Legal|Open|Fair|Critical|Civil|Public|Social|Strategic|Northern|Southern|Eastern|Western|North|South|East|West|Great|Grand|Upper|Lower|Royal|Holy|Supreme|High|Deep|Common|General|First|Second|Third|Press|Radio|Television|Women|Memorial|Peace|Freedom|Liberty|Democracy|Justice|Reporters|Doctors|Solidarity|Operation|Project|Team|Horizon|Creative|Smart|Nord|Black Sea';

/** Endings of words that tell where something is from: they stand before a noun and name nothing themselves. */
export const ADJECTIVE_ENDINGS = 'ian|ean|ese|ish|an|ern|i|ic';

/** Words for people and things of a country that no ending tells, and endings of peoples' names. */
export const PEOPLES =
  '\\p{Lu}\\p{L}+(?:ians|eans|anis|stani)|Kazakhs?|Kyrgyz|Uzbeks?|Tajiks?|Turkmens?|Afghans?|Turks?|Kurds?|Uyghurs?|Tatars?|Greeks?|French|Germans?|Dutch|Danes?|Czechs?|Slovaks?|Poles?|Swiss|Thais?|Filipinos?|Cypriots?|Croats?|Serbs?|Bosniaks?|Montenegrins?|Russians?|Americans?|Israelis?|Iraqis?|Yemenis?|Pakistanis?|Arabs?|Jews?|Roma|Christians?|Catholics?|Orthodox|Muslims?';

/** Words of further institutions in whose names "and" holds two parts together. */
export const SCHEME_WORDS =
  'System|Regime|Scheme|Instrument|Programme|Facility|Strategy|Mechanism|Initiative|Platform|Register|Framework|Partnership|Dialogue|Plan|Area|Affairs|Policy';

/** Small words inside the titles of instruments: "Convention on Access to Information, Public Participation in Decision-making and …". */
export const TITLE_CONNECTORS = 'to|in|and|with|by|between';

/** What people are, before or behind their names. */
export const ROLES =
  'journalists?|activists?|lawyers?|defenders?|inspectors?|miners?|poets?|writers?|bloggers?|leaders?|politicians?|opponents?|prisoners?|directors?|chair|chairs|chairman|chairwoman|chairperson|editors?|editor-in-chief|cameram[ae]n|photographers?|doctors?|nurses?|professors?|students?|artists?|singers?|priests?|pastors?|bishops?|judges?|prosecutors?|officers?|commanders?|ministers?|heads?|members?|founders?|owners?|son|son-in-law|daughter|wife|husband|widow|brother|sister|father|mother|former|workers?|unionists?|citizens?|scientists?|teachers?|candidates?|spokespersons?|spokesman|spokeswoman|rapporteur|mayor|president|colleagues?';

/** What happens to people, before their names. */
export const FATES_OF_PEOPLE =
  '(?:arrests?|release|murders?|killing|detention|sentencing|trials?|cases?|assassination|imprisonment|disappearance|deaths?|whereabouts|names?|persecution|conviction|abduction|poisoning|expulsion|reinstatement|beating|blackmailing|torture|harassment|intimidation|shooting|ill-treatment) of|(?:list|release|arrest|sanction|prosecute|reinstate|free|named|particular of|notably|namely)';
