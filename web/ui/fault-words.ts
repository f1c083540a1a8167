import type { SiteLocale } from '#i18n/routing.ts';

/** Words for when a page fails: they stand in the code, since no message file can then be counted on. */
export const faultWords: Record<SiteLocale, Record<'title' | 'body' | 'retry' | 'home' | 'code', string>> = {
  es: {
    title: 'La página no se pudo mostrar',
    body: 'Fue una falla nuestra, no suya. No se perdió nada de lo guardado. Vuelva a intentarlo en un momento.',
    retry: 'Volver a intentar',
    home: 'Ir al inicio',
    code: 'Si nos escribe, este código ayuda a encontrar la falla:',
  },
  pt: {
    title: 'Não foi possível mostrar a página',
    body: 'Foi uma falha nossa, não sua. Nada do que estava salvo se perdeu. Tente novamente em instantes.',
    retry: 'Tentar novamente',
    home: 'Ir ao início',
    code: 'Se você nos escrever, este código ajuda a encontrar a falha:',
  },
  en: {
    title: 'The page could not be shown',
    body: 'This was a fault of ours, not yours. Nothing that was saved is lost. Please try again in a moment.',
    retry: 'Try again',
    home: 'Go to the home page',
    code: 'If you write to us, this code helps to find the fault:',
  },
};
