import { getTranslations } from 'next-intl/server';
import { DataTable } from '#ui/data-table.tsx';
import type { DatasetView } from './dataset-document.ts';

/** The dimensions that place each figure of a dataset. */
export async function StructurePart({ structure }: Pick<DatasetView, 'structure'>) {
  const t = await getTranslations('dataset.structure');
  return (
    <>
      <p className="mb-4 max-w-[68ch] text-soft">
        {structure.name} ·{' '}
        <code className="code">{`${structure.agency}:${structure.code}(${structure.version})`}</code>
      </p>
      <DataTable
        caption={t('caption')}
        columns={[
          { label: t('dimension') },
          { label: t('concept') },
          { label: t('codeList') },
          { label: t('codes'), numeric: true },
        ]}
        rows={structure.dimensions.map(({ concept, name, codeList }) => ({
          key: concept,
          cells: [
            name,
            <code key="concept" className="code">
              {concept}
            </code>,
            <code key="list" className="code">
              {codeList.code}
            </code>,
            codeList.codes.totalCount,
          ],
        }))}
      />
    </>
  );
}
