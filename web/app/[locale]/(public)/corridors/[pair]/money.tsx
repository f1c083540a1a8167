import { getTranslations } from 'next-intl/server';
import { viewHref } from '#figure/view.ts';
import { figure } from '#i18n/number.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { type NamedPlace, placePhrases } from '../../countries/place-phrases.ts';
import { SourceLine } from '../../countries/source-line.tsx';
import { latestOf, seriesOf } from '../corridor-rungs.ts';
import type { CorridorNode } from '../load-corridor.ts';

interface MoneyProps {
  locale: SiteLocale;
  nodes: CorridorNode[];
  origin: NamedPlace;
  destination: NamedPlace;
}

/** Millions below which one decimal would write nothing at all. */
const LEAST = 0.05;

/** What the model says was sent between two countries, each way: the receiver is the area, the sender its counterpart. */
export async function Money({ locale, nodes, origin, destination }: MoneyProps) {
  const t = await getTranslations('corridor.money');
  const ways = [
    { sender: destination, receiver: origin },
    { sender: origin, receiver: destination },
  ].flatMap(({ sender, receiver }) => {
    const node = seriesOf(nodes, { from: sender.code, to: receiver.code });
    const latest = node && latestOf(node);
    return latest ? [{ sender, receiver, node, latest }] : [];
  });
  const first = ways[0];
  if (!first) return <p className="text-soft">{t('none')}</p>;
  return (
    <>
      <ul className="grid gap-2">
        {ways.map(({ sender, receiver, node, latest }) => {
          const words = {
            period: latest.period,
            fromSender: placePhrases(sender, locale).from,
            toReceiver: placePhrases(receiver, locale).to,
          };
          const millions = (latest.value * 10 ** node.unitMultiplier) / 1e6;
          return (
            <li key={sender.code}>
              {latest.value === 0
                ? t('zero', words)
                : t.rich(millions < LEAST ? 'little' : 'flow', {
                    ...words,
                    millions: figure(millions, locale, millions < 100 ? 1 : 0),
                    n: (chunks) => <strong className="numbers">{chunks}</strong>,
                  })}
            </li>
          );
        })}
      </ul>
      <p className="mt-3 max-w-[68ch]">{t('model')}</p>
      <SourceLine
        source={first.node.dataset}
        href={viewHref({
          indicator: first.node.indicator.code,
          dataset: first.node.dataset.code,
          areas: ways.map(({ receiver }) => receiver.code),
          counterparts: ways.map(({ sender }) => sender.code),
        })}
      />
    </>
  );
}
