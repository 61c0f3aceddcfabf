import * as z from 'zod';

/** An object whose fields nobody changes. Fields that it does not name are let through: the record may grow. */
export function record<S extends z.ZodRawShape>(shape: S) {
  return z.object(shape).readonly();
}

/** A list that nobody changes. */
export function list<T extends z.ZodType>(item: T) {
  return z.array(item).readonly();
}

export const text = z.string();
export const nullableText = z.string().nullable();
export const count = z.int().nonnegative();
export const share = z.number().min(0).max(1);
export const span = z.tuple([count, count]).readonly();
