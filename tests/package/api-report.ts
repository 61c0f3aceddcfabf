import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { byCodeUnit } from '../../src/model/order.js';

/**
 * Everything a user of the library can see: the declarations of `index.d.ts` and of every module they lead to, without
 * comments, a module a heading.
 */
export function apiReport(dist: string): string {
  const modules = new Map<string, string>();
  const visit = (path: string) => {
    if (modules.has(path)) return;
    const code = withoutComments(readFileSync(join(dist, path), 'utf8'));
    modules.set(path, code);
    for (const [, target = ''] of code.matchAll(/from '(\.[^']+)\.js'/g))
      visit(normalize(join(dirname(path), `${target}.d.ts`)));
  };
  visit('index.d.ts');
  return [...modules]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([path, code]) => `# ${path.replace(/\.d\.ts$/, '')}\n\n${code}`)
    .join('\n');
}

function withoutComments(code: string): string {
  return code
    .replace(/\/\*\*?[\s\S]*?\*\//g, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .concat('')
    .join('\n');
}
