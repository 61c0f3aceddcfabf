import type { Witness, Witnesses, WitnessParagraph } from '../witness.js';
import { type Anchor, masked } from './anchor.js';
import { dates } from './dates.js';
import { legalReferences } from './legal-references.js';
import { heardKind, hearsay, type NameKeys, nameKeys } from './name-index.js';
import { type NameWord, nameWords } from './name-words.js';
import { type Name, names } from './names.js';
import { type Figure, numbers } from './numbers.js';

/** A paragraph with its anchors; names and dates are known in English only. */
export interface AnchoredParagraph {
  readonly paragraph: WitnessParagraph;
  /** Its place in the text. */
  readonly place: number;
  readonly references: readonly Anchor[];
  readonly dates: readonly Anchor[];
  readonly figures: readonly Figure[];
  readonly names: readonly Name[];
  readonly nameKeys: NameKeys;
}

/** A text with the anchors of its paragraphs. */
export interface AnchoredText {
  readonly witness: Witness;
  readonly paragraphs: readonly AnchoredParagraph[];
}

/** Finds the anchors of every text of the dossier, the joint motion's first; kinds of names are settled over all texts. */
export function anchoredTexts({ joint, motions }: Witnesses): {
  readonly joint: AnchoredText;
  readonly motions: readonly AnchoredText[];
} {
  const words = new Map(
    [joint, ...motions].flatMap(({ paragraphs }) =>
      paragraphs.map((paragraph) => [paragraph, nameWords(paragraph.text)]),
    ),
  );
  const capitals = capitalsInside(words.values());
  const anchor = (witness: Witness) => ({
    witness,
    paragraphs: witness.paragraphs.map((paragraph, place) => ({
      place,
      ...anchored(paragraph, witness.language, (word) => capitals.has(word)),
      nameKeys: nameKeys(paragraph.text, words.get(paragraph) ?? []),
    })),
  });
  const first = anchor(joint);
  const others = motions.map(anchor);
  const heard = hearsay(
    [first, ...others].flatMap(({ paragraphs }) =>
      paragraphs.map(({ paragraph, names }) => ({ text: paragraph.text, names })),
    ),
  );
  const settled = (text: AnchoredText): AnchoredText => ({
    ...text,
    paragraphs: text.paragraphs.map((paragraph) => ({
      ...paragraph,
      names: paragraph.names.map((name) => ({ ...name, kind: heardKind(name, heard) })),
    })),
  });
  return { joint: settled(first), motions: others.map(settled) };
}

function anchored(
  paragraph: WitnessParagraph,
  language: string,
  isCapitalElsewhere: (word: string) => boolean,
): Omit<AnchoredParagraph, 'place' | 'nameKeys'> {
  const { text } = paragraph;
  const isEnglish = language === 'en';
  const references = legalReferences(text, language);
  const withoutReferences = masked(text, references);
  const days = isEnglish ? dates(withoutReferences) : [];
  const withoutDates = masked(withoutReferences, days);
  const figures = numbers(withoutDates, language);
  return {
    paragraph,
    references,
    dates: days,
    figures,
    names: isEnglish ? names(masked(withoutDates, figures), isCapitalElsewhere) : [],
  };
}

/** Words that are capitalised where no sentence begins. */
function capitalsInside(texts: Iterable<readonly NameWord[]>): Set<string> {
  const capitals = new Set<string>();
  for (const words of texts)
    for (const { text, isCapital, isFirst } of words) if (isCapital && !isFirst) capitals.add(text);
  return capitals;
}
