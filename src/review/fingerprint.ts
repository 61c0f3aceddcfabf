import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { byCodeUnit } from '../model/order.js';
import { words } from '../text/words.js';

/** Hex digits kept of the SHA-256: 96 bits, beyond forging one paragraph to carry another's decision. */
const DIGITS = 24;

/** Names a text by its words alone: the same however it is numbered, wrapped, punctuated or capitalised. */
export function fingerprint(text: string): string {
  return hash(
    words(text)
      .map((word) => word.norm)
      .join(' '),
  );
}

/** Names a set of keys, whatever their order. */
export function digest(keys: Iterable<string>): string {
  return hash([...keys].sort(byCodeUnit).join(' '));
}

function hash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, DIGITS);
}
