import { InputError } from '../errors.js';
import { decode } from './encoding.js';

/** The page in a file that a browser saved with all its parts, or a mail program, and the address it was saved from. */
export interface SavedPage {
  readonly html: string;
  readonly address: string | null;
}

/** One part of a MIME message: its headers by lower-case name, and its body as bytes in a string. */
interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

function partOf(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text);
  const head = end === null ? text : text.slice(0, end.index);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end === null ? '' : text.slice(end.index + end[0].length) };
}

function parameter(header: string, name: string): string | null {
  const match = new RegExp(`${name}="?([^";]+)`, 'i').exec(header);
  return match?.[1]?.trim() ?? null;
}

function quotedPrintable(text: string): string {
  return text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
}

function bodyBytes(part: Part): Uint8Array {
  switch (part.headers.get('content-transfer-encoding')?.toLowerCase()) {
    case 'quoted-printable':
      return Buffer.from(quotedPrintable(part.body), 'latin1');
    case 'base64':
      return Buffer.from(part.body, 'base64');
    default:
      return Buffer.from(part.body, 'latin1');
  }
}

const typeOf = (part: Part): string => part.headers.get('content-type') ?? '';

/** How deep parts of messages are looked into: mail programs nest two or three. */
const DEEPEST = 5;

/** The first page among the parts of a message, and the parts of its parts: mails nest them. */
function pageIn(part: Part, depth = 0): Part | null {
  if (/^(?:text\/html|application\/xhtml\+xml)/i.test(typeOf(part))) return part;
  const boundary = parameter(typeOf(part), 'boundary');
  if (boundary === null || depth > DEEPEST) return null;
  for (const text of part.body.split(`--${boundary}`)) {
    const page = pageIn(partOf(text.trimStart()), depth + 1);
    if (page !== null) return page;
  }
  return null;
}

/** The page in an MHTML file (RFC 2557) or mail: its first part that is HTML. Throws InputError where there is none. */
export function mhtmlPage(bytes: Uint8Array, file: string): SavedPage {
  const whole = partOf(new TextDecoder('latin1').decode(bytes));
  const page = pageIn(whole);
  if (page === null)
    throw new InputError(`${file} is a saved message without a page: save the page as HTML.`);
  const charset = parameter(typeOf(page), 'charset');
  const address =
    page.headers.get('content-location') ?? whole.headers.get('snapshot-content-location');
  return {
    html: decode(bodyBytes(page), file, charset?.toLowerCase() ?? null),
    address: address ?? null,
  };
}
