import { figures, letters, roman } from './figures.js';
import { childrenOf, find, valueAt, type XmlElement } from './xml.js';

interface Level {
  readonly format: string;
  /** `%1.`, `(%2)`, or the bullet. */
  readonly pattern: string;
  readonly start: number;
}

interface NumberedList {
  /** Lists of one abstract numbering count on together, unless they override their start. */
  readonly counters: string;
  readonly levels: ReadonlyMap<number, Level>;
}

/** Symbol-font bullets, by their private code points. */
const SYMBOLS: Readonly<Record<string, string>> = { '\uf0b7': '•', '\uf02d': '–', '\uf0a7': '▪' };

/** The character that a private code point of a symbol font shows, as far as lists use it. */
export function symbol(character: string): string {
  return SYMBOLS[character] ?? (/[\ue000-\uf8ff]/.test(character) ? '•' : character);
}

function levelOf(element: XmlElement): Level {
  return {
    format: valueAt(element, 'numFmt') ?? 'decimal',
    pattern: valueAt(element, 'lvlText') ?? '%1.',
    start: Number(valueAt(element, 'start') ?? '1') || 0,
  };
}

function levelsOf(element: XmlElement | undefined): [number, Level][] {
  return childrenOf(element, 'lvl').map((each) => [Number(each.attributes.ilvl), levelOf(each)]);
}

/** Word counts letters on by doubling them: Z, AA, BB. */
function doubled(value: number): string {
  return letters(((value - 1) % 26) + 1).repeat(Math.min(Math.floor((value - 1) / 26) + 1, 9));
}

function shown(value: number, format: string): string {
  switch (format) {
    case 'upperLetter':
      return doubled(value).toUpperCase();
    case 'lowerLetter':
      return doubled(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'russianUpper':
      return 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ'.charAt((value - 1) % 29);
    case 'none':
      return '';
    default:
      return figures(value, '1');
  }
}

/** All lists that a numbering part defines, by their ids. */
function listsOf(numbering: XmlElement | undefined): Map<string, NumberedList> {
  const abstracts = new Map(
    childrenOf(numbering, 'abstractNum').map((each) => [each.attributes.abstractNumId ?? '', each]),
  );
  return new Map(
    childrenOf(numbering, 'num').map((num) => {
      const id = num.attributes.numId ?? '';
      const base = valueAt(num, 'abstractNumId') ?? '';
      const levels = new Map(levelsOf(abstracts.get(base)));
      const overrides = childrenOf(num, 'lvlOverride');
      for (const override of overrides) {
        const index = Number(override.attributes.ilvl);
        const own = find(override, 'lvl');
        const level = own === undefined ? levels.get(index) : levelOf(own);
        const start = valueAt(override, 'startOverride');
        if (level !== undefined)
          levels.set(index, start === null ? level : { ...level, start: Number(start) });
      }
      return [id, { counters: overrides.length > 0 ? `num ${id}` : `abstract ${base}`, levels }];
    }),
  );
}

/** Gives the marker of each numbered paragraph in turn, counting as Word does; null for a list it does not know. */
export function numberer(numbering: XmlElement | undefined) {
  const lists = listsOf(numbering);
  const counters = new Map<string, number[]>();
  return (listId: string, depth: number): string | null => {
    const list = lists.get(listId);
    const level = list?.levels.get(depth);
    if (list === undefined || level === undefined) return null;
    if (level.format === 'bullet') return symbol(level.pattern);
    const counts = (counters.get(list.counters) ?? []).slice(0, depth + 1);
    for (let index = 0; index < depth; index++)
      counts[index] ??= list.levels.get(index)?.start ?? 1;
    counts[depth] = counts[depth] === undefined ? level.start : counts[depth] + 1;
    counters.set(list.counters, counts);
    const marker = level.pattern.replace(/%(\d)/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      return shown(counts[index] ?? 1, list.levels.get(index)?.format ?? 'decimal');
    });
    return marker.trim() === '' ? null : marker.trim();
  };
}
