import { RELATIONS, type Relation } from '../model/comparison.js';
import {
  GESTURES,
  type ParagraphRef,
  type ReviewAct,
  type ReviewEvent,
  type Verdict,
} from '../model/review.js';
import { FORMAT, type ReviewHeader } from './format.js';

type Fields = Readonly<Record<string, unknown>>;

const KEY = /^[0-9a-f]{24}(-[1-9][0-9]{0,5})?$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/;

/** The header that a parsed line holds, with just its own fields; null where it is none. */
export function readHeader(line: unknown): ReviewHeader | null {
  if (!isFields(line) || line.format !== FORMAT) return null;
  const { version, procedure, joint, motions } = line;
  if (typeof version !== 'number' || typeof joint !== 'string') return null;
  if (procedure !== null && typeof procedure !== 'string') return null;
  if (!Array.isArray(motions) || !motions.every((motion) => typeof motion === 'string'))
    return null;
  return { format: FORMAT, version, procedure, joint, motions };
}

/** The event that a parsed line holds, with just its own fields in their order; null where it is none. */
export function readEvent(line: unknown): ReviewEvent | null {
  if (!isFields(line)) return null;
  const { id, at, by } = line;
  if (!isText(id) || id === '' || typeof at !== 'string' || !TIME.test(at)) return null;
  if (by !== null && !isText(by)) return null;
  const act = readAct(line);
  return act && { id, at, by, ...act };
}

function readAct(line: Fields): ReviewAct | null {
  switch (line.do) {
    case 'undo':
    case 'redo':
    case 'set-aside':
      return isText(line.of) ? { do: line.do, of: line.of } : null;
    case 'dropped':
      return readDropped(line);
    case 'new':
      return readNew(line);
    case 'note':
      return readNote(line);
    default:
      return readVerdicts(line);
  }
}

function readDropped({ motion, source, against }: Fields): ReviewAct | null {
  const ref = readRef(source);
  if (!isText(motion) || ref === null || !isText(against)) return null;
  return { do: 'dropped', motion, source: ref, against };
}

function readNew({ joint, against }: Fields): ReviewAct | null {
  const ref = readRef(joint);
  return ref === null || !isText(against) ? null : { do: 'new', joint: ref, against };
}

function readNote(line: Fields): ReviewAct | null {
  const motion = line.motion === null ? null : line.motion;
  const source = readRef(line.source);
  const joint = readRef(line.joint);
  if (motion !== null && !isText(motion)) return null;
  if ((source === null) !== (motion === null) || (source === null && joint === null)) return null;
  return typeof line.text === 'string'
    ? { do: 'note', motion, source, joint, text: line.text }
    : null;
}

function readVerdicts(line: Fields): ReviewAct | null {
  const gesture = GESTURES.find((name) => name === line.do);
  if (gesture === undefined || !Array.isArray(line.verdicts)) return null;
  const verdicts = line.verdicts.map(readVerdict);
  return verdicts.length > 0 && verdicts.every((verdict) => verdict !== null)
    ? { do: gesture, verdicts }
    : null;
}

function readVerdict(value: unknown): Verdict | null {
  if (!isFields(value) || !isText(value.motion)) return null;
  const source = readRef(value.source);
  const joint = readRef(value.joint);
  const relation = readRelation(value.relation);
  if (source === null || joint === null || relation === undefined) return null;
  return { motion: value.motion, source, joint, relation };
}

function readRelation(value: unknown): Relation | null | undefined {
  return value === null ? null : RELATIONS.find((relation) => relation === value);
}

function readRef(value: unknown): ParagraphRef | null {
  if (!isFields(value) || typeof value.text !== 'string') return null;
  const { key, id, text } = value;
  return typeof key === 'string' && KEY.test(key) && isText(id) ? { key, id, text } : null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A name, a reference or an id: short, so that no line can blow up a page. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 200;
}
