import { getTranslations } from 'next-intl/server';
import { figure } from '#i18n/number.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { Badge } from '#ui/badge.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Facts } from '#ui/facts.tsx';
import { Highlight } from '#ui/highlight.tsx';
import { ItemList } from '#ui/item-list.tsx';
import { KeyFigure } from '#ui/key-figure.tsx';
import { LinkList } from '#ui/link-list.tsx';
import { Term } from '#ui/term.tsx';
import { BothThemes } from './both-themes.tsx';

const ROWS = [
  { key: 'A', year: '2010', value: 1_234_567 },
  { key: 'B', year: '2015', value: null },
  { key: 'C', year: '2020', value: -4_321 },
];

/** What pages are made of, with a gap and a negative value in the table, and a table without rows. */
export async function Content({ locale }: { locale: SiteLocale }) {
  const t = await getTranslations('design.content');
  const messages = await getTranslations('design.message');
  const columns = [
    { label: t('country') },
    { label: t('year'), numeric: true },
    { label: t('people'), numeric: true },
  ];
  return (
    <BothThemes>
      {(theme, name) => (
        <>
          <KeyFigure
            value={figure(1_234_567, locale)}
            label={t('figure')}
            change={t('change')}
            note={t('edition')}
          />
          <div>
            <p className="figure-title">{t('title')}</p>
            <p className="figure-subtitle">{t('subtitle')}</p>
            <p className="figure-foot">{t('foot')}</p>
          </div>
          <DataTable
            caption={`${t('caption')} (${name})`}
            columns={columns}
            rows={ROWS.map(({ key, year, value }) => ({
              key,
              cells: [`${t('country')} ${key}`, year, value === null ? t('missing') : figure(value, locale)],
            }))}
          />
          <DataTable
            caption={`${t('emptyCaption')} (${name})`}
            columns={columns}
            rows={[{ key: 'none', cells: [t('noRows'), '', ''] }]}
          />
          <ItemList
            level={3}
            items={[
              {
                href: `/design?theme=${theme}`,
                title: t('item'),
                text: t('itemText'),
                facts: [t('sampleName'), t('twelve')],
                badge: <Badge tone="good">{messages('fresh')}</Badge>,
              },
            ]}
          />
          <Facts
            rows={[
              [t('publisher'), t('sampleName')],
              [t('licence'), t('openLicence')],
              [t('coverage'), t('twelve')],
            ]}
          />
          <LinkList links={[{ href: '/design', label: t('item') }]} />
          <LinkList links={[]} empty={t('noRows')} />
          <div>
            <Disclosure summary={t('more')}>
              <p>{t('moreText')}</p>
            </Disclosure>
            <Disclosure summary={t('licence')} open>
              <p>{t('openLicence')}</p>
            </Disclosure>
          </div>
          <p>
            {t('term')} <Term id="stock">{t('termWord')}</Term> {t('termEnd')}{' '}
            <Term id="provisional">{t('termSecond')}</Term>.
          </p>
          <p>
            {t('found')}: <Highlight text={t('foundText')} words="migracion migração migration" />
          </p>
        </>
      )}
    </BothThemes>
  );
}
