import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { byCodeUnit } from '../../src/model/order.js';

/** Where a name comes from: a module below `dist` (without ending) and its name there. */
interface Origin {
  readonly module: string;
  readonly name: string;
}

interface Module {
  /** Declarations without comments, by the names they declare. */
  readonly declared: ReadonlyMap<string, string>;
  /** Names imported or passed on from other modules. */
  readonly foreign: ReadonlyMap<string, Origin>;
}

/**
 * Everything a user of the library can see: what `index.d.ts` exports, and every declaration that those speak of,
 * without comments, a module a heading.
 */
export function apiReport(dist: string): string {
  const modules = new Map<string, Module>();
  const moduleAt = (path: string) => {
    const known = modules.get(path) ?? parseModule(dist, path);
    modules.set(path, known);
    return known;
  };
  const seen = new Map<string, string>();
  const visit = ({ module, name }: Origin) => {
    const { declared, foreign } = moduleAt(module);
    const origin = foreign.get(name);
    if (origin !== undefined) return visit(origin);
    const code = declared.get(name);
    if (code === undefined || seen.has(`${module} ${name}`)) return;
    seen.set(`${module} ${name}`, code);
    for (const word of new Set(code.match(/[A-Za-z_$][\w$]*/g)))
      if (declared.has(word) || foreign.has(word)) visit({ module, name: word });
  };
  for (const origin of moduleAt('index').foreign.values()) visit(origin);
  const sections = new Map<string, string[]>();
  for (const [key, code] of [...seen].sort(([a], [b]) => byCodeUnit(a, b))) {
    const [module = ''] = key.split(' ');
    sections.set(module, [...(sections.get(module) ?? []), code]);
  }
  return [...sections].map(([module, code]) => `# ${module}\n\n${code.join('\n')}\n`).join('\n');
}

function parseModule(dist: string, path: string): Module {
  const code = readFileSync(join(dist, `${path}.d.ts`), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const declared = new Map<string, string>();
  const foreign = new Map<string, Origin>();
  // A statement begins in the first column and goes on over indented and closing lines.
  for (const statement of code.split(/\n(?=[a-z])/)) {
    const [, name] =
      /^(?:export )?(?:declare )?(?:const|function|interface|type|class) (\w+)/.exec(statement) ??
      [];
    if (name !== undefined) declared.set(name, statement.replace(/\n\s*(?=\n|$)/g, ''));
    const [, names, target] =
      /^(?:import|export) (?:type )?\{([^}]*)\} from '(\.[^']+)\.js'/.exec(statement) ?? [];
    if (names === undefined || target === undefined) continue;
    const module = normalize(join(dirname(path), target));
    for (const entry of names.split(',').map((text) => text.replace(/^\s*(type )?/, '').trim())) {
      const [original = '', local = original] = entry.split(' as ');
      if (original !== '') foreign.set(local, { module, name: original });
    }
  }
  return { declared, foreign };
}
