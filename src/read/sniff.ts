/** A format that shows in a file's first bytes; null where they are text, or nothing known. */
export type Container = 'zip' | 'pdf' | 'protected' | 'old word' | 'rtf' | 'picture' | null;

function startsWith(bytes: Uint8Array, ...start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Whether bytes hold a text, one or two bytes a character. */
function holds(bytes: Uint8Array, text: string, width: 1 | 2): boolean {
  const wanted = Buffer.from(text, width === 1 ? 'latin1' : 'utf16le');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(wanted);
}

/** Whether the first entry of a ZIP archive is encrypted (bit 0 of its flags). */
function isEncryptedZip(bytes: Uint8Array): boolean {
  return ((bytes[6] ?? 0) & 1) === 1;
}

/** Tells a file's container from its first bytes. */
export function containerOf(bytes: Uint8Array): Container {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return isEncryptedZip(bytes) ? 'protected' : 'zip';
  // Word keeps a protected DOCX in the container of its old format.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return holds(bytes, 'EncryptedPackage', 2) ? 'protected' : 'old word';
  if (holds(bytes.subarray(0, 1024), '%PDF-', 1)) return 'pdf';
  if (holds(bytes.subarray(0, 8), '{\\rtf', 1)) return 'rtf';
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff))
    return 'picture';
  return null;
}

/** Whether a text is a page saved with all its parts in one file. */
export function isMhtml(text: string): boolean {
  const head = text.slice(0, 8000).split(/\r?\n\r?\n/, 1)[0] ?? '';
  return (
    /^[\w-]+:/.test(head) &&
    /^mime-version:/im.test(head) &&
    /^content-type:\s*(?:multipart\/(?:related|mixed|alternative)|text\/html|application\/xhtml\+xml)/im.test(
      head,
    )
  );
}

/** A text without the white space, comments and XML declaration before its first element. */
function afterProlog(text: string): string {
  let rest = text.trimStart();
  for (;;) {
    const end = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '?>' : null;
    const at = end === null ? -1 : rest.indexOf(end);
    if (end === null || at < 0) return rest;
    rest = rest.slice(at + end.length).trimStart();
  }
}

const TAGS = /<\/?(?:p|div|span|table|tr|td|br|meta|h[1-6]|ul|ol|li|a)(?:\s[^<>]*)?\/?>/gi;

/** Whether a text is markup: it opens as a page does, or holds several tags of pages early on. */
export function isHtml(text: string): boolean {
  const head = text.slice(0, 8192);
  return (
    /^<(?:!doctype\s+html|html|head|body)[\s>]/i.test(afterProlog(head)) ||
    (head.match(TAGS) ?? []).length >= 3
  );
}

/** Whether a page is the check for robots in front of the Parliament's site, saved in place of a document. */
export function isChallenge(html: string): boolean {
  const head = html.slice(0, 60000);
  return (
    /awsWafCookieDomainList|AwsWafIntegration|gokuProps|token\.awswaf\.com|challenge\.js/.test(
      head,
    ) && !/doceo-ring|website-body/.test(head)
  );
}
