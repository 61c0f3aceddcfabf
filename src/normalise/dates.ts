/** First letters of the months, from January, by language; enough to tell them apart. */
const MONTHS: readonly string[] = [
  'януари февруари март април май юни юли август септември октомври ноември декември',
  'ledna února března dubna května června července srpna září října listopadu prosince',
  'januar februar marts april maj juni juli august september oktober november december',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου',
  'january february march april may june july august september october november december',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember',
  'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'eanáir feabhra márta aibreán bealtaine meitheamh iúil lúnasa meán_fómhair deireadh_fómhair samhain nollaig',
  'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca',
  'január február március április május június július augusztus szeptember október november december',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio',
  'janvār februār mart aprīl maij jūnij jūlij august septembr oktobr novembr decembr',
  'jannar frar marzu april mejju ġunju lulju awwissu settembru ottubru novembru diċembru',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
  'januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra',
  'januari februari mars april maj juni juli augusti september oktober november december',
];

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((line) =>
    line.split(' ').map((name, index) => [name.replace('_', ' '), index + 1]),
  ),
);

function isoDay(year: string, month: number, day: string): string | null {
  const date = Number(day);
  if (month < 1 || month > 12 || date < 1 || date > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** The number of a month named in any of the languages, in the case forms of dates; `srpnja`'s neighbours differ by ending. */
function monthOf(word: string): number | null {
  const name = word.toLowerCase();
  const exact = MONTH_NUMBERS.get(name);
  if (exact !== undefined) return exact;
  for (const [known, number] of MONTH_NUMBERS)
    if (known.length >= 5 && name.startsWith(known)) return number;
  return null;
}

/** The first day in a text as an ISO day, or null: `7.5.2025`, `07-05-2025`, `19/01/2022`, `13 June 2018`, `2007. szeptember 3.` */
export function findDay(text: string): string | null {
  const iso = /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/.exec(text);
  if (iso !== null) return isoDay(iso[1] ?? '', Number(iso[2]), iso[3] ?? '');
  const numeric = /(?<![\d.])(\d{1,2})([./-]) ?(\d{1,2})\2 ?((?:19|20)\d\d)(?!\d)/.exec(text);
  if (numeric !== null) return isoDay(numeric[4] ?? '', Number(numeric[3]), numeric[1] ?? '');
  const spelled =
    /(?<!\d)(\d{1,2})(?:\.|er|º|η)?\s(?:d[ei']\s?|de\s|ta' )?(\p{L}{3,14})\.?\s(?:d[ei] |del )?((?:19|20)\d\d)/u.exec(
      text,
    );
  if (spelled !== null) {
    const month = monthOf(spelled[2] ?? '');
    if (month !== null) return isoDay(spelled[3] ?? '', month, spelled[1] ?? '');
  }
  const yearFirst =
    /((?:19|20)\d\d)\.?\s(?:m\. |gada )?(?:(\p{L}{3,14})\s(\d{1,2})|(\d{1,2})\.\s(\p{L}{3,14}))/u.exec(
      text,
    );
  if (yearFirst === null) return null;
  const month = monthOf(yearFirst[2] ?? yearFirst[5] ?? '');
  return month === null
    ? null
    : isoDay(yearFirst[1] ?? '', month, yearFirst[3] ?? yearFirst[4] ?? '');
}

/** Whether a text is nothing but a day. */
export function isOnlyDay(text: string): boolean {
  return text.length <= 32 && findDay(text) !== null && !/\p{L}{3,}.*\p{L}{3,}/u.test(text);
}
