const ROMAN: readonly [number, string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A number from 1 to 399 in lower-case Roman figures: 4 → `iv`. */
export function roman(value: number): string {
  const step = ROMAN.find(([size]) => size <= Math.min(value, 399));
  return step === undefined ? '' : step[1] + roman(Math.min(value, 399) - step[0]);
}

/** A number from 1 in letters as browsers count them: 1 → `a`, 27 → `aa`, 28 → `ab`. */
export function letters(value: number): string {
  if (value < 1) return '';
  return letters(Math.floor((value - 1) / 26)) + String.fromCharCode(97 + ((value - 1) % 26));
}

/** A number in the figures of an HTML list type: `1`, `A`, `a`, `I`, `i`. */
export function figures(value: number, type: string): string {
  switch (type) {
    case 'A':
      return letters(value).toUpperCase();
    case 'a':
      return letters(value);
    case 'I':
      return roman(value).toUpperCase();
    case 'i':
      return roman(value);
    default:
      return String(value);
  }
}
