import { InputError } from '../errors.js';

/** Encodings that a page may declare; all of them but UTF-8 hold one byte a character. */
const DECLARED =
  /^(?:utf-?8|us-ascii|iso-?8859-\d{1,2}|windows-125\d|cp125\d|latin-?\d|x-sjis|koi8-[ru])$/;

/** The encoding that the first kilobytes of a page or XML file declare, in lower case, or null. */
function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const match =
    /<\?xml[^>]{0,200}encoding=["']([\w-]{1,40})/i.exec(head) ??
    /<meta[^>]{0,200}charset=["']?\s*([\w-]{1,40})/i.exec(head);
  return match?.[1]?.toLowerCase() ?? null;
}

/** UTF-16 shows by its mark, or by every other byte of Latin text being zero. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return Math.max(even, odd) > head.length / 4 && Math.min(even, odd) < head.length / 40;
}

/** What stands in Windows-1252 (which pages that declare ISO 8859-1 mean, too) at the places 80 to 9F. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Text of one byte a character. Node 20 leaves dashes and quotes of Windows-1252 as control characters. */
function decodeBytes(bytes: Uint8Array, name: string): string {
  const decoder = new TextDecoder(name);
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replace(
    /[\u0080-\u009f]/g,
    (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? sign,
  );
}

/** The text in bytes that are UTF-8, or in another encoding that the document itself declares. Throws InputError otherwise. */
export function decode(bytes: Uint8Array, file: string, label: string | null = null): string {
  if (isUtf16(bytes))
    throw new InputError(`${file} is encoded as UTF-16: save it as UTF-8 and try again.`);
  if (bytes.includes(0))
    throw new InputError(`${file} is damaged or no text (it holds NUL bytes): download it again.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const name = label ?? declared(bytes);
    if (name !== null && DECLARED.test(name) && !/^utf-?8$/.test(name))
      return decodeBytes(bytes, name);
    throw new InputError(
      `${file} is not encoded as UTF-8 (perhaps as Latin-1 or Windows-1252): save it as UTF-8 and try again.`,
      { cause },
    );
  }
}
