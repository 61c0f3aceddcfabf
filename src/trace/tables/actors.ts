/** Somebody who can be asked to act, by all the names that resolutions give them. */
export interface Actor {
  readonly name: string;
  /** Regular expression, longest names first; matched whole, after "the" and the like. */
  readonly pattern: string;
}

/**
 * The addressees that resolutions name. An institution outside the table is known by the words it is printed with.
 * Source: our own list of those whom the Parliament's resolutions ask to act.
 */
export const ACTORS: readonly Actor[] = [
  {
    name: 'VP/HR',
    pattern:
      '(?:its |the )?(?:Commission )?Vice[- ]President(?: of the (?:European )?Commission)? ?(?:/|and) ?(?:the )?(?:Union |EU )?High Representative(?: of the (?:European )?Union)?(?: for Foreign Affairs(?: and Security Policy)?)?|(?:Union |EU )?High Representative(?: of the (?:European )?Union)?(?: for Foreign Affairs(?: and Security Policy)?)?(?: ?(?:/|and) ?Vice[- ]President(?: of the (?:European )?Commission)?)?|VP/HR|HR/VP',
  },
  { name: 'EEAS', pattern: 'European External Action Service(?: \\(EEAS\\))?|EEAS' },
  {
    name: 'EU delegations',
    pattern:
      '(?:(?:EU|Union|European Union) [Dd]elegations?|[Dd]elegations? of the (?:EU|European Union|Union))(?: in \\p{Lu}[\\p{L}-]+)?',
  },
  {
    name: 'EU Special Representative',
    pattern:
      'EU Special Representatives?(?: for [A-Z][\\w-]+(?: [A-Z][\\w-]+)*)?|EUSR(?: (?:for|on) [A-Z][\\w-]+(?: [A-Z][\\w-]+)*)?',
  },
  { name: 'European Council', pattern: 'European Council' },
  { name: 'Council of Europe', pattern: 'Council of Europe' },
  {
    name: 'UN Human Rights Council',
    pattern: '(?:(?:UN|United Nations) )?Human Rights Council|UNHRC',
  },
  { name: 'UN Security Council', pattern: '(?:(?:UN|United Nations) )?Security Council|UNSC' },
  { name: 'UN General Assembly', pattern: '(?:(?:UN|United Nations) )?General Assembly|UNGA' },
  { name: 'European Investment Bank', pattern: 'European Investment Bank(?: \\(EIB\\))?|EIB' },
  { name: 'European Central Bank', pattern: 'European Central Bank|ECB' },
  { name: 'Council', pattern: 'Council(?: of the European Union)?|EU Council' },
  { name: 'Commission', pattern: '(?:European )?Commission' },
  {
    name: 'Member States',
    pattern:
      '(?:governments of the )?(?:EU |Union )?Member States?(?: (?:concerned|in question|of the (?:EU|European Union|Union)))?|(?:EU|Union) governments',
  },
  { name: 'EU institutions', pattern: '(?:EU|Union|European|European Union) institutions' },
  { name: 'co-legislators', pattern: 'co-?legislators?' },
  { name: 'European Union', pattern: 'European Union|EU|Union' },
  { name: 'United Nations', pattern: 'United Nations|UN' },
  {
    name: 'OSCE',
    pattern: 'Organi[sz]ation for Security and Co-?operation in Europe(?: \\(OSCE\\))?|OSCE',
  },
  { name: 'international community', pattern: 'international community' },
  { name: 'all parties', pattern: '(?:all )?(?:the )?(?:parties|sides)(?: to the conflict)?' },
];

/** Words by which a phrase names those in power in some country. */
export const POWERS =
  '[Aa]uthorities|[Gg]overnments?|regime|leadership|rulers|junta|[Aa]dministration';
