const TOKEN = /\s*(?:[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s])|\s+$/gu;

/** The words and marks of a text, each with the spaces before it; joined they are the text. */
export function tokens(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}

/** The spaces that a text begins with. */
export function spacesBefore(text: string): string {
  return text.slice(0, text.length - text.trimStart().length);
}
