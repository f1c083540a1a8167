/** Keys that wait to be loaded together. */
interface Batch<Key, Value> {
  load: (keys: Key[]) => Promise<ReadonlyMap<Key, Value>>;
  waiting: Map<
    Key,
    { settled: Promise<Value | undefined>; settle: (value: Promise<Value | undefined>) => void }
  >;
}

const open = new WeakMap<object, Map<string, unknown>>();

/**
 * Loads one value together with all others that the same request asks for at the same time under the same name, so
 * that a list of a hundred costs one query. Nothing is kept once loaded. Undefined where `load` gives no value.
 */
export function batched<Key, Value>(
  request: object,
  name: string,
  key: Key,
  load: (keys: Key[]) => Promise<ReadonlyMap<Key, Value>>,
): Promise<Value | undefined> {
  const batches = open.get(request) ?? new Map<string, unknown>();
  open.set(request, batches);
  // A name is only ever used with one type of key and value.
  let batch = batches.get(name) as Batch<Key, Value> | undefined;
  if (!batch) {
    batch = { load, waiting: new Map() };
    batches.set(name, batch);
    setImmediate(flush, batches, name, batch);
  }
  const known = batch.waiting.get(key);
  if (known) return known.settled;
  const { promise, resolve } = Promise.withResolvers<Value | undefined>();
  batch.waiting.set(key, { settled: promise, settle: resolve });
  return promise;
}

function flush<Key, Value>(
  batches: Map<string, unknown>,
  name: string,
  { load, waiting }: Batch<Key, Value>,
): void {
  batches.delete(name);
  const loaded = (async () => load([...waiting.keys()]))();
  for (const [key, { settle }] of waiting) settle(loaded.then((values) => values.get(key)));
}
