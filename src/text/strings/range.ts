/** `21 to 23`, or `22` where both ends are the same. */
export function range(least: number, most: number, to: string): string {
  return least === most ? String(least) : `${least} ${to} ${most}`;
}
