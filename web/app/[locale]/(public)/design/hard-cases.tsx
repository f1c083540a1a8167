import { getTranslations } from 'next-intl/server';
import { Badge } from '#ui/badge.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { Facts } from '#ui/facts.tsx';
import { ItemList } from '#ui/item-list.tsx';
import { BothThemes } from './both-themes.tsx';
import { PageTitleSample } from './page-title-sample.tsx';

const LONG_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const RIGHT_TO_LEFT = 'مرصد الهجرة في أمريكا الجنوبية';
const MARKUP = '<b>Observatorio</b> & "Co." <script>alert(1)</script>';

/** Names and titles as people may really write them: nothing breaks out of its place. */
export async function HardCases() {
  const t = await getTranslations('design');
  const title = `${t('type.prose')} ${t('type.base')} ${t('colour.groundText')} ${t('type.prose')}`.slice(
    0,
    400,
  );
  return (
    <BothThemes>
      {(theme, name) => (
        <>
          <PageTitleSample kicker={t('stress.longTitle')} title={title} />
          <PageTitleSample kicker={t('stress.longWord')} title={LONG_WORD} />
          <PageTitleSample kicker={t('stress.rightToLeft')} title={RIGHT_TO_LEFT} />
          <PageTitleSample kicker={t('stress.markup')} title={MARKUP} />
          <Badge tone="warning">{LONG_WORD}</Badge>
          <ItemList
            level={3}
            items={[
              {
                href: `/design?theme=${theme}&case=long`,
                title: LONG_WORD,
                text: MARKUP,
                facts: [RIGHT_TO_LEFT, LONG_WORD],
              },
            ]}
          />
          <Facts
            rows={[
              [LONG_WORD, RIGHT_TO_LEFT],
              [t('stress.markup'), MARKUP],
              [t('stress.longWord'), LONG_WORD + LONG_WORD],
            ]}
          />
          <DataTable
            caption={`${LONG_WORD} (${name})`}
            columns={[{ label: LONG_WORD }, { label: RIGHT_TO_LEFT, numeric: true }]}
            rows={[
              { key: 'long', cells: [LONG_WORD, '-123.456.789'] },
              { key: 'rtl', cells: [RIGHT_TO_LEFT, '0'] },
            ]}
          />
        </>
      )}
    </BothThemes>
  );
}
