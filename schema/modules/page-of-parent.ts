import { batched } from '../batch.ts';
import type { Context } from '../context.ts';
import { type Page, type PageArguments, pageOf, pageSize } from '../paging.ts';

/** How the things of a parent are found: the codes of all visible ones by parent, in order; then those of a page. */
interface Children<Node> {
  keys: (parents: number[]) => Promise<[parent: number, code: string][]>;
  read: (codes: string[]) => Promise<ReadonlyMap<string, Node>>;
}

/**
 * One page of the things that belong to a parent. Codes are read together for all parents of a list; `read` should
 * be one of `nodesTogether`, so that the things are too.
 */
export async function pageOfParent<Node>(
  kind: string,
  parent: number,
  args: PageArguments,
  context: Context,
  { keys, read }: Children<Node>,
): Promise<Page<Node>> {
  pageSize(args, context);
  const codes = await batched(context, `codes ${kind}`, parent, async (parents) => {
    const byParent = Map.groupBy(await keys(parents), ([of]) => of);
    return new Map([...byParent].map(([of, pairs]) => [of, pairs.map(([, code]) => code)]));
  });
  return pageOf(kind, codes ?? [], args, context, read);
}
