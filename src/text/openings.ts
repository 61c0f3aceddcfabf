/**
 * The words that open citations and recitals in each language; they belong to the genre, not to a group.
 * Source: the Parliament's own documents; Greek, Croatian and Polish recitals and all of Irish were not seen in one.
 */
const OPENINGS: Readonly<Record<string, RegExp>> = {
  bg: /като взе предвид|като има предвид,? че/u,
  cs: /s ohledem na|vzhledem k tomu,? že/u,
  da: /der henviser til(?:,? at)?/u,
  de: /gestützt auf|unter hinweis (?:auf|darauf,? dass)|in der erwägung,? dass/u,
  el: /έχοντας υπόψη/u,
  en: /having regard to|whereas/u,
  es: /vist[oa]s?|considerando que/u,
  et: /võttes arvesse|arvestades(?:,? et)?/u,
  fi: /ottaa huomioon(?:,? että)?|toteaa,? että/u,
  fr: /vue?s?|considérant (?:que|qu['’])/u,
  hr: /uzimajući u obzir/u,
  hu: /tekintettel/u,
  it: /vist[oaie]|considerando che/u,
  lt: /atsižvelgdamas į|kadangi/u,
  lv: /ņemot vērā|tā kā/u,
  mt: /wara li kkunsidra|billi/u,
  nl: /gezien|overwegende dat/u,
  pl: /uwzględniając/u,
  pt: /tendo em conta|considerando que/u,
  ro: /având în vedere|întrucât/u,
  sk: /so zreteľom na|keďže/u,
  sl: /ob upoštevanju|ker/u,
  sv: /med beaktande av/u,
};

/** Where the opening words of clauses stand in the text of a citation or recital: at its start and after semicolons. */
export function openings(text: string, language: string): readonly (readonly [number, number])[] {
  const words = OPENINGS[language];
  if (words === undefined) return [];
  const pattern = new RegExp(
    `(?:^\\s*|[;\\n][^\\S\\n]*)(?:[–—-]\\s*)?(?:and |och )?(${words.source})(?!\\p{L})`,
    'giud',
  );
  return Array.from(text.matchAll(pattern), ({ indices }) => indices?.[1] ?? [0, 0]);
}
