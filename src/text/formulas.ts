import type { Paragraph } from '../model/tabled-text.js';

/** The last paragraph of every resolution ("Instructs its President to forward this resolution to …"), by language. */
const CLOSING: readonly RegExp[] = [
  /^instructs its president to (?:forward|transmit|communicate)/iu,
  /^charge (?:sa présidente|son président) de transmettre/iu,
  /^beauftragt (?:seine präsidentin|ihre präsidentin|seinen präsidenten|ihren präsidenten)/iu,
  /^encarga a su presidenta?/iu,
  /^incarica (?:la sua presidente|il suo presidente|la presidente|il presidente)/iu,
  /^verzoekt zijn voorzitter/iu,
  /^encarrega a? ?o? ?(?:sua presidente|seu presidente)/iu,
  /^zobowiązuje (?:swoją przewodniczącą|swojego przewodniczącego)/iu,
];

/** The citation of the rule under which every motion is tabled ("having regard to Rule 136(2) of its Rules of Procedure"). */
const RULES: readonly RegExp[] = [
  /^(?:having regard to )?(?:rules? )\d[\d()., and]*(?:of|in) its rules of procedure\W*$/iu,
  /^vu (?:l['’]article|les articles) \d.{0,80} de son règlement(?: intérieur)?\W*$/iu,
  /^(?:gestützt auf|unter hinweis auf) (?:artikel|die artikel) \d.{0,80} seiner geschäftsordnung\W*$/iu,
  /^vistos? (?:el artículo|los artículos) \d.{0,80} de su reglamento interno\W*$/iu,
  /^visti? (?:l['’]articolo|gli articoli) \d.{0,80} del suo regolamento\W*$/iu,
  /^gezien (?:artikel|de artikelen) \d.{0,80} van zijn reglement\W*$/iu,
  /^tendo em conta (?:o artigo|os artigos)\D{0,4}\d.{0,80} do seu regimento\W*$/iu,
  /^uwzględniając (?:art\.|artykuł) ?\d.{0,80} swojego regulaminu\W*$/iu,
];

/** "having regard to Rules 132(2) and (4), 136(2) and 150(5) of its Rules of Procedure," has 80 letters; other languages need half as many again. */
const LONGEST_RULES_CITATION = 160;

/** Whether a paragraph is wording that every resolution has and that proves nothing about who prevailed. */
export function isFormula({ kind, text }: Pick<Paragraph, 'kind' | 'text'>): boolean {
  const trimmed = text.trim();
  if (kind === 'operative') return CLOSING.some((pattern) => pattern.test(trimmed));
  if (kind === 'recital' || trimmed.length > LONGEST_RULES_CITATION) return false;
  return RULES.some((pattern) => pattern.test(trimmed));
}
