/** Tells whether a document writes a word, in any case of its letters. */
export type Vocabulary = (word: string) => boolean;

/** The words and hyphenated compounds of some texts; they are collected when the first is asked for. */
export function vocabularyOf(texts: readonly string[]): Vocabulary {
  let words: Set<string> | null = null;
  return (word) => {
    words ??= new Set(
      texts
        .flatMap((text) => text.match(/\p{L}+(?:-\p{L}+)*/gu) ?? [])
        .map((each) => each.toLowerCase()),
    );
    return words.has(word.toLowerCase());
  };
}

/** What stands between the halves of a word that a line end divided: nothing where the document writes it whole, else its hyphen. */
export function joint(before: string, after: string, isWord: Vocabulary): '' | '-' {
  return isWord(before + after) && !isWord(`${before}-${after}`) ? '' : '-';
}

/** A text in which `rules- based` is closed up to what the same document writes elsewhere (`rules-based`); `pre- and post-war` stays. */
export function closeHyphens(text: string, isWord: Vocabulary): string {
  if (!text.includes('- ')) return text;
  return text.replace(/(?<!\p{L})(\p{L}+)- (\p{Ll}+)/gu, (whole, before: string, after: string) =>
    isWord(before + after) || isWord(`${before}-${after}`)
      ? before + joint(before, after, isWord) + after
      : whole,
  );
}

/** What follows a hyphen that stands for the rest of a word: `pre- and post-war`, `Wirtschafts- und Währungsunion`. */
const CONJUNCTION =
  /^(?:and|or|to|und|oder|sowie|bzw|en|of|och|eller|og|samt|ja|ning|või|tai|sekä|és|vagy)(?!\p{L})/u;

/** Whether a hyphen before a text stands for the rest of a word, so that the space after it stays. */
export function isSuspendedBefore(text: string): boolean {
  return CONJUNCTION.test(text);
}
