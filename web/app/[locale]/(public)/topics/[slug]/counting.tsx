import { getMessages, getTranslations } from 'next-intl/server';
import { Section } from '#ui/section.tsx';
import type { TopicKey } from '../topic-slugs.ts';
import { WordList } from './word-list.tsx';

/** What a topic's figures count and what not, how to compare them, what is missing, and what is emerging. */
export async function Counting({ topic }: { topic: TopicKey }) {
  const t = await getTranslations('topic');
  const said = (await getMessages()).topic[topic];
  return (
    <>
      <Section id="counting" title={t('sections.counting')}>
        <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
          <div>
            <h3 className="mb-3 text-h3">{t('sections.counted')}</h3>
            <WordList words={said.counts} />
          </div>
          <div>
            <h3 className="mb-3 text-h3">{t('sections.notCounted')}</h3>
            <WordList words={said.notCounts} />
          </div>
        </div>
      </Section>
      <div className="grid gap-x-12 lg:grid-cols-2">
        <Section id="compare" title={t('sections.compare')}>
          <WordList words={said.compare} />
        </Section>
        <Section id="gaps" title={t('sections.gaps')}>
          <WordList words={said.gaps} />
        </Section>
      </div>
      <Section id="emerging" title={t('sections.emerging')}>
        <p className="max-w-[68ch]">{t(`${topic}.emerging`)}</p>
      </Section>
    </>
  );
}
