/**
 * English words that carry grammar, not content: articles, prepositions, pronouns, conjunctions, auxiliaries, adverbs of degree.
 * Source: the closed word classes of English as drafted resolutions use them, listed by hand.
 */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about above according across after against all along already also although always among an and any are as at away
  be became because become been before being below between both but by can cannot could did do does done during each
  either even ever every few for from further had has have having he her here him his how however if in including indeed
  into is it its itself just least less like likewise made make makes making many may me might more moreover most much must
  my near neither never no nor not now of off on once one ones only onto or other others our out over own particular per
  rather s same shall she should since so some still such t than that the their them themselves then there thereby therefore
  therein thereof these they this those though through throughout thus to together too towards under until up upon us very via
  was way we well were what when where whether which while who whole whom whose why will with within without would yet you`.split(
    /\s+/u,
  ),
);

/**
 * English words that stand in most resolutions whatever their subject; alone they prove no common origin.
 * Source: the institutions, drafting verbs and stock nouns of the Parliament's resolutions, listed by hand.
 */
const GENRE_WORDS: ReadonlySet<string> = new Set(
  `accordance account action actions adopted adoption asks authorities authority believes call called calling calls citizens
  civil clearly commission commits committee concern concerned concerns condemned condemns considers contact convention
  conventions cooperation council country countries declaration deeply deplores demands democracy democratic development
  ensure ensured ensuring eu europe european expresses external fundamental foreign forward freedom freedoms full fully
  government governments group groups having high human implement implementation implementing important including insists
  institutions instructs international invites issue issues justice law laws light measures member members minister ministry
  motion national need needs notes nations organisation organisations parliament particular parliaments people plenary policy
  policies previous principle principles president protect protection public recalls regard regarding regards regret regrets
  reiterates related relations relevant representative representatives resolution resolutions respect respects
  rights role rule rules security service situation society state statement statements states stresses strongly support
  supports take taken takes takes treaty un underlines union united universal urges values vice view vp hr welcomes whereas eeas
  work world year years`.split(/\s+/u),
);

/** The words of a language (two-letter code) that carry grammar, in normal form; none where we have no list. */
export function functionWords(language: string): Iterable<string> {
  return language === 'en' ? FUNCTION_WORDS : [];
}

/** In the languages without a list, short words are taken for grammar. */
const SHORT_LETTERS = 3;

/** Whether a word in normal form carries content, as far as the language (two-letter code) lets us tell. */
export function isContentWord(norm: string, language: string): boolean {
  if (language === 'en') return !FUNCTION_WORDS.has(norm);
  return norm.length > SHORT_LETTERS || /\p{N}/u.test(norm);
}

/** Whether a content word stands in most resolutions whatever their subject; known for English only. */
export function isGenreWord(norm: string, language: string): boolean {
  return isGenreKnown(language) && GENRE_WORDS.has(norm);
}

/** Whether words of the genre are known in a language. */
export function isGenreKnown(language: string): boolean {
  return language === 'en';
}
