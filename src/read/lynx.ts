/** How text browsers head the list of addresses that they put below a page. */
const HEAD = /^\s*(?:References|Visible links:?|Hidden links:?)\s*$/;
const ENTRY = /^\s*\d{1,4}\.\s+(?:https?|file|mailto|javascript|ftp):\S*\s*$/;

/** A text without the numbers of its links, and the list of their addresses; null where a text has no such list. */
export function withoutLinks(text: string): { text: string; links: string } | null {
  const lines = text.split('\n');
  const start = lines.findLastIndex((line) => /^\s*References\s*$/.test(line));
  const below = start < 0 ? [] : lines.slice(start);
  const entries = below.filter((line) => ENTRY.test(line));
  if (
    entries.length === 0 ||
    !below.every((line) => line.trim() === '' || HEAD.test(line) || ENTRY.test(line))
  )
    return null;
  return {
    text: lines
      .slice(0, start)
      .join('\n')
      .replace(/\[\d{1,4}\]/g, ''),
    links: below.join('\n'),
  };
}
