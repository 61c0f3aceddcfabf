import { createRequire } from 'node:module';

const { name, version } = createRequire(import.meta.url)('../../package.json') as {
  name: string;
  version: string;
};

/** Name and version of this program, as stored in every record it writes. */
export const TOOL = { name, version } as const;
