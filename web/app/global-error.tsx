'use client';

import '#ui/site.css';
import { usePathname } from 'next/navigation';
import { siteLocale } from '#i18n/routing.ts';

/** Words of the last resort: here no message file can be counted on. */
const WORDS = {
  es: {
    lang: 'es',
    title: 'La página no se pudo mostrar',
    body: 'Fue una falla nuestra. Vuelva a intentarlo en un momento.',
    retry: 'Volver a intentar',
  },
  pt: {
    lang: 'pt-BR',
    title: 'Não foi possível mostrar a página',
    body: 'Foi uma falha nossa. Tente novamente em instantes.',
    retry: 'Tentar novamente',
  },
  en: {
    lang: 'en',
    title: 'The page could not be shown',
    body: 'This was a fault of ours. Please try again in a moment.',
    retry: 'Try again',
  },
};

/** A fault of the frame itself. */
export default function GlobalError({ reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const words = WORDS[siteLocale(usePathname()?.split('/')[1] ?? '')];
  return (
    <html lang={words.lang}>
      <body>
        <title>{words.title}</title>
        <main className="wrap py-20">
          <h1 className="text-h1">{words.title}</h1>
          <p className="mt-4 mb-6 text-lead">{words.body}</p>
          <button type="button" onClick={reset} className="cursor-pointer font-semibold underline">
            {words.retry}
          </button>
        </main>
      </body>
    </html>
  );
}
