/** What a reference names. */
export type ReferenceKind = 'motion' | 'joint motion' | 'adopted text' | 'amendments' | 'other';

/** A document's reference, taken apart; it is the same whichever of its printed forms, ids or addresses was read. */
export interface Reference {
  readonly kind: ReferenceKind;
  /** `B`, `RC`, `TA`, or the letter of another series (`A`, `C`, `O`). */
  readonly series: string;
  /** Parliamentary term. */
  readonly term: number;
  readonly year: number;
  readonly number: number;
  /** First and last item of a list of amendments, or null. */
  readonly items: readonly [first: number, last: number] | null;
}

/** A reference and where it stands in a text. */
export interface FoundReference {
  readonly reference: Reference;
  readonly raw: string;
  readonly index: number;
}

/** Dashes that stand for a hyphen in references (`B6–0212/2009`), and spaces of every width. */
const DASHES = /[\u2010-\u2015\u2212]/g;
const SPACES = /[\u00a0\u2000-\u200b\u202f]/g;

/** One-for-one, so that places in the result are places in the text. */
function plain(text: string): string {
  return text.replace(DASHES, '-').replace(SPACES, ' ');
}

const PRINTED =
  /(?:(RC)[- ]?)?(?<!\p{Lu})([ABCO])(\d{1,2}) ?[- ] ?(\d{3,4}) ?[/-] ?((?:19|2\d)\d\d|\d{2})(?!\d)(?: ?\/ ?rev\.? ?\d*)?/gu;
const ADOPTED =
  /(?:P(\d{1,2})[_ ]TA(?:-PROV)? ?\((\d{4})\) ?(\d{4})|(?<!\p{L})T(\d{1,2})-(\d{4})\/(\d{4}))(?!\d)/gu;
const ID =
  /(?<![\p{L}\d-])(RC|[ABCO]|TA)-(\d{1,2})-(\d{4})-(\d{4})(?:-AM-(\d{3})-(\d{3}))?(?!\d)/gu;
/** `reference=P6-RC-2008-0543`, `reference=B7-2009-0185`, `TEXT+TA+P7-TA-2014-0231+0+DOC`. */
const OLD_ADDRESS =
  /(?:reference=|\+)(?:P(\d{1,2})-(RC|TA|[ABCO])(?:\d{0,2})-|([ABCO])(\d{1,2})-)(\d{4})-(\d{1,4})(?!\d)/gu;

const KINDS: Readonly<Record<string, ReferenceKind>> = {
  B: 'motion',
  RC: 'joint motion',
  TA: 'adopted text',
};

function fullYear(year: string): number {
  const value = Number(year);
  return year.length === 4 ? value : value < 80 ? 2000 + value : 1900 + value;
}

function make(series: string, term: string, year: string, number: string): Reference {
  return {
    kind: KINDS[series] ?? 'other',
    series,
    term: Number(term),
    year: fullYear(year),
    number: Number(number),
    items: null,
  };
}

const FORMS: readonly [RegExp, (match: RegExpMatchArray) => Reference][] = [
  [
    PRINTED,
    ([, rc, letter, term, number, year]) =>
      make(rc ?? letter ?? '', term ?? '', year ?? '', number ?? ''),
  ],
  [
    ADOPTED,
    ([, term, year, number, term2, number2, year2]) =>
      make('TA', term ?? term2 ?? '', year ?? year2 ?? '', number ?? number2 ?? ''),
  ],
  [
    ID,
    ([, series, term, year, number, first, last]) => {
      const reference = make(series ?? '', term ?? '', year ?? '', number ?? '');
      return first === undefined
        ? reference
        : { ...reference, kind: 'amendments', items: [Number(first), Number(last)] };
    },
  ],
  [
    OLD_ADDRESS,
    ([, term, series, letter, term2, year, number]) =>
      make(series ?? letter ?? '', term ?? term2 ?? '', year ?? '', number ?? ''),
  ],
];

/** Every reference in a text, in order: printed forms of every age, ids and addresses (`B10‑0249/2025`, `P6-RC-2008-0543`). */
export function findReferences(text: string): FoundReference[] {
  const searched = plain(text);
  const found = FORMS.flatMap(([pattern, read]) =>
    Array.from(searched.matchAll(pattern), (match) => ({
      reference: read(match),
      raw: text.slice(match.index, match.index + match[0].length),
      index: match.index,
    })),
  );
  return found.sort((a, b) => a.index - b.index);
}

/** The first reference in a text, or null. */
export function parseReference(text: string): Reference | null {
  return findReferences(text)[0]?.reference ?? null;
}

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');

/** The canonical printed form: `B9-0065/2022`, `RC-B9-0065/2022`, `P9_TA(2022)0012`. */
export function formatReference(reference: Reference): string {
  const { series, term, year, number, items } = reference;
  const digits = pad(number, 4);
  if (series === 'TA') return `P${term}_TA(${year})${digits}`;
  const printed = `${series === 'RC' ? 'RC-B' : series}${term}-${digits}/${year}`;
  return items === null ? printed : `${printed}/AM ${items[0]}-${items[1]}`;
}

/** The id that addresses and the open data portal use: `B-9-2022-0065`, `RC-10-2025-0249-AM-001-002`. */
export function referenceId(reference: Reference): string {
  const { series, term, year, number, items } = reference;
  const id = `${series}-${term}-${year}-${pad(number, 4)}`;
  return items === null ? id : `${id}-AM-${pad(items[0], 3)}-${pad(items[1], 3)}`;
}

/** The address of a document's page or file: `https://www.europarl.europa.eu/doceo/document/B-9-2022-0065_EN.html`. */
export function referenceAddress(
  reference: Reference,
  language: string,
  extension: 'html' | 'pdf' | 'docx',
): string {
  const id = referenceId(reference);
  return `https://www.europarl.europa.eu/doceo/document/${id}_${language.toUpperCase()}.${extension}`;
}

/** The first procedure in a text in its canonical form, `2022/2505(RSP)`, or null; `B9-0077/2022 (ECR)` is none. */
export function parseProcedure(text: string): string | null {
  const match = /(?<![\d-])((?:19|20)\d\d)\/(\d{4}[A-Z]?) ?\(([A-Z]{3})\)/.exec(plain(text));
  return match === null ? null : `${match[1]}/${match[2]}(${match[3]})`;
}
