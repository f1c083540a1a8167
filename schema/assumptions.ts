import type { Context } from './context.ts';

/**
 * What a request takes from memory instead of reading it: each thing with the version that was remembered. Some
 * statement of the same request must prove that the version still stands; else the executor runs the operation again
 * on what is read. So nothing that is answered rests on memory alone, and a statement is saved.
 */
const assumptions = new WeakMap<Context, Map<string, string>>();

/** Lets a request assume. Only for reading, and only where it can be run again. */
export function allowAssumptions(context: Context): void {
  assumptions.set(context, new Map());
}

export function mayAssume(context: Context): boolean {
  return assumptions.has(context);
}

export function assume(context: Context, thing: string, version: string): void {
  assumptions.get(context)?.set(thing, version);
}

/** The version of a thing that is assumed and not yet proven. */
export function assumedVersion(context: Context, thing: string): string | undefined {
  return assumptions.get(context)?.get(thing);
}

/** Tells that a statement found the thing as it was assumed. */
export function prove(context: Context, thing: string): void {
  assumptions.get(context)?.delete(thing);
}

/** Whether nothing that the request rests on is left unproven. */
export function allProven(context: Context): boolean {
  return (assumptions.get(context)?.size ?? 0) === 0;
}
