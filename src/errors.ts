/** The user can mend it: one sentence that names the file and the remedy. The command line exits 2. */
export class InputError extends Error {
  override name = 'InputError';
}

/** Only we can mend it: something the program relies on does not hold. The command line exits 70. */
export class InvariantError extends Error {
  override name = 'InvariantError';
}
