import { getTranslations } from 'next-intl/server';
import { Badge } from '#ui/badge.tsx';
import type { ArgumentModel, TypeModel } from '../schema-model.ts';
import { SchemaText } from '../schema-text.tsx';
import { TypeLink } from '../type-link.tsx';

/** Fields of a type, each at an address of its own, with its arguments. */
export async function FieldList({ type }: { type: TypeModel }) {
  const t = await getTranslations('developers.schema');
  return (
    <ul className="max-w-[60rem] border-t border-rule">
      {type.fields.map((field) => (
        <li key={field.name} id={field.name} className="scroll-mt-4 border-b border-rule py-4 target:bg-sunk">
          <h3 className="font-sans text-base font-semibold">
            <a href={`#${field.name}`} className="code plain-link">
              {field.name}
            </a>
            <span className="font-normal">
              : <TypeLink use={field.type} />
              <Default argument={field} />
            </span>{' '}
            {field.deprecated && <Badge tone="warning">{t('deprecated')}</Badge>}
          </h3>
          <p className="mt-1 max-w-[68ch] text-soft">
            <SchemaText text={field.description} />
          </p>
          {field.deprecated && (
            <p className="mt-1 max-w-[68ch] text-warning">
              <SchemaText text={field.deprecated} />
            </p>
          )}
          {field.args.length > 0 && (
            <dl
              className="mt-3 grid gap-2 border-s-2 border-rule ps-4 text-small"
              aria-label={t('arguments')}
            >
              {field.args.map((argument) => (
                <div key={argument.name}>
                  <dt>
                    <code className="code font-semibold">{argument.name}</code>:{' '}
                    <TypeLink use={argument.type} />
                    <Default argument={argument} />
                  </dt>
                  <dd className="max-w-[68ch] text-soft">
                    <SchemaText text={argument.description} />
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What stands where nothing is said. */
function Default({ argument }: { argument: ArgumentModel }) {
  return argument.defaultValue === null ? null : <code className="code"> = {argument.defaultValue}</code>;
}
