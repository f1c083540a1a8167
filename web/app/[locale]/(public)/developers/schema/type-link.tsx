import { Link } from '#i18n/navigation.tsx';
import type { TypeUse } from './schema-model.ts';

/** A type as it is written at its place, its name leading to its page. */
export function TypeLink({ use }: { use: TypeUse }) {
  if (!use.ours) return <code className="code">{use.text}</code>;
  const [before = '', after = ''] = use.text.split(use.name);
  return (
    <code className="code">
      {before}
      <Link href={`/developers/schema/${use.name}`}>{use.name}</Link>
      {after}
    </code>
  );
}
