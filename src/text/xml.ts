/** Text without the characters that XML 1.0 forbids: control characters, lone surrogates, U+FFFE and U+FFFF. */
export function legalXml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids.
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '\ufffd');
}

/** Text as XML content or as the value of an attribute in double quotes. */
export function escapeXml(text: string): string {
  return legalXml(text).replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? mark);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
