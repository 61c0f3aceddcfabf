/** The months from January as dates write them, by language; forms with other endings are matched by their beginning. */
const MONTHS: Readonly<Record<string, string>> = {
  bg: 'януари февруари март април май юни юли август септември октомври ноември декември',
  cs: 'ledna února března dubna května června července srpna září října listopadu prosince',
  da: 'januar februar marts april maj juni juli august september oktober november december',
  de: 'januar februar märz april mai juni juli august september oktober november dezember',
  el: 'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου',
  en: 'january february march april may june july august september october november december',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  et: 'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember',
  fi: 'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ga: 'eanáir feabhra márta aibreán bealtaine meitheamh iúil lúnasa meán_fómhair deireadh_fómhair samhain nollaig',
  hr: 'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca',
  hu: 'január február március április május június július augusztus szeptember október november december',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  lt: 'sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio',
  lv: 'janvār februār mart aprīl maij jūnij jūlij august septembr oktobr novembr decembr',
  mt: 'jannar frar marzu april mejju ġunju lulju awwissu settembru ottubru novembru diċembru',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  ro: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  sk: 'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
  sl: 'januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
};

function isoDay(year: string, month: number, day: string): string | null {
  const date = Number(day);
  if (month < 1 || month > 12 || date < 1 || date > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Letters by which a month must begin like a known form to be taken for it. */
const STEM = 5;

const NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(MONTHS).map(([language, line]) => [
    language,
    line.split(' ').map((name) => name.replace('_', ' ')),
  ]),
);

function monthIn(known: readonly string[], word: string): number | null {
  const exact = known.indexOf(word);
  const index =
    exact >= 0 ? exact : known.findIndex((name) => name.length >= STEM && word.startsWith(name));
  return index < 0 ? null : index + 1;
}

/** The number of a month; `listopada` is October in Croatian and November in Polish, so a text's own language comes first. */
function monthOf(word: string, language: string | null): number | null {
  const lower = word.toLowerCase();
  const own = NAMES.get(language ?? '');
  const month = own === undefined ? null : monthIn(own, lower);
  if (month !== null) return month;
  for (const names of NAMES.values()) {
    const other = monthIn(names, lower);
    if (other !== null) return other;
  }
  return null;
}

/** A day found in a text: ISO, and the half-open range where it stands. */
export interface FoundDay {
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

type Parts = readonly [year: string, month: number | null, day: string];

const FORMS: readonly [RegExp, (match: RegExpExecArray, language: string | null) => Parts][] = [
  [/(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/, ([, y = '', m, d = '']) => [y, Number(m), d]],
  [
    /(?<![\d.])(\d{1,2})([./-]) ?(\d{1,2})\2 ?((?:19|20)\d\d)(?!\d)/,
    ([, d = '', , m, y = '']) => [y, Number(m), d],
  ],
  [
    /(?<!\d)(\d{1,2})(?:\.|er|º|η)?\s(?:de\s|ta['’]\s|di\s|d['’])?([^\s\d.,;:()]{3,14})\.?\s(?:de[l]?\s)?((?:19|20)\d\d)(?!\d)/u,
    ([, d = '', m = '', y = ''], language) => [y, monthOf(m, language), d],
  ],
  // `2007. szeptember 3.`, `2018 m. birželio 13 d.`, `2018. gada 13. jūnijs`
  [
    /(?<!\d)((?:19|20)\d\d)\.?\s(?:m\.\s|gada\s)?([^\s\d.,;:()]{3,14})\s(\d{1,2})(?!\d)/u,
    ([, y = '', m = '', d = ''], language) => [y, monthOf(m, language), d],
  ],
  [
    /(?<!\d)((?:19|20)\d\d)\.?\s(?:gada\s)(\d{1,2})\.\s([^\s\d.,;:()]{3,14})/u,
    ([, y = '', d = '', m = ''], language) => [y, monthOf(m, language), d],
  ],
];

/** The first day in a text, in any form and language of the Parliament: `7.5.2025`, `19/01/2022`, `13 June 2018`; or null. */
export function findDayIn(text: string, language: string | null): FoundDay | null {
  if (!/(?:19|20)\d\d/.test(text)) return null;
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const [year, month, date] = read(match, language);
    const day = month === null ? null : isoDay(year, month, date);
    if (day !== null) return { day, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** Days listed before one that names their month and year: the `9 and` of `9 and 14 November 2031`. */
const LISTED = /(?:(?<![\d/.])\d{1,2}\.?(?:,|,? \p{L}{1,3}) ){1,8}$/u;
const LONGEST_LIST = 60;

/** All days that a text names with month and year, as ISO days, those of a list each. */
export function daysIn(text: string, language: string | null): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [pattern, read] of FORMS)
    for (const match of text.matchAll(new RegExp(pattern, `${pattern.flags}g`))) {
      const [year, month, date] = read(match, language);
      if (month === null) continue;
      const before = text.slice(Math.max(0, match.index - LONGEST_LIST), match.index);
      for (const one of [...(LISTED.exec(before)?.[0].match(/\d+/g) ?? []), date]) {
        const day = isoDay(year, month, one);
        if (day !== null) found.add(day);
      }
    }
  return found;
}

/** The first day in a text as an ISO day, or null. */
export function findDay(text: string, language: string | null = null): string | null {
  return findDayIn(text, language)?.day ?? null;
}

/** Whether a text is a day with at most a weekday or place beside it: `Wednesday, 13 June 2018 - Strasbourg`. */
export function isOnlyDay(text: string): boolean {
  const found = text.length > 60 ? null : findDayIn(text, null);
  if (found === null) return false;
  const rest = text.slice(0, found.start) + text.slice(found.end);
  return (rest.match(/\p{L}{3,}/gu) ?? []).length <= 2 && !/[()]/.test(rest);
}
