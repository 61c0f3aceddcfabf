/** Of every word vector. */
export const DIMENSIONS = 32;

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';
/** The greatest value has the last sign, the least the first, 0 lies between the two in the middle. */
const MOST = SIGNS.length - 1;
/** Odd whole numbers from -63 to 63. */
const VALUES = Int8Array.from(
  { length: 128 },
  (_, code) => 2 * Math.max(0, SIGNS.indexOf(String.fromCharCode(code))) - MOST,
);

/** A vector as signs, one a dimension, scaled so that its greatest value just fits. */
export function encodeVector(vector: Float32Array): string {
  const most = vector.reduce((max, value) => Math.max(max, Math.abs(value)), 0) || 1;
  return Array.from(vector, (value) => SIGNS[Math.round(((value / most + 1) * MOST) / 2)]).join('');
}

/** Writes a vector of signs as whole numbers into `rows` from `at` on, and gives its length (0 where there are no signs). */
export function decodeVector(signs: string, rows: Int8Array, at: number): number {
  let square = 0;
  for (let d = 0; d < signs.length; d += 1) {
    const value = VALUES[signs.charCodeAt(d)] as number;
    rows[at + d] = value;
    square += value * value;
  }
  return Math.sqrt(square);
}
