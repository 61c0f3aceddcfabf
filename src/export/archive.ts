import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The earliest day that ZIP can say. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * A ZIP file with the same parts in the same order and nothing of the clock in it, so that the same record gives the
 * same bytes: `rewrite` may change the text of a part.
 */
export function timelessArchive(
  archive: Uint8Array,
  rewrite: Readonly<Record<string, (text: string) => string>> = {},
): Uint8Array {
  const parts: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(archive))) {
    if (name.endsWith('/')) continue;
    const change = rewrite[name];
    const content = change === undefined ? bytes : strToU8(change(new TextDecoder().decode(bytes)));
    parts[name] = [content, { mtime: NO_TIME, level: 6 }];
  }
  return zipSync(parts);
}
