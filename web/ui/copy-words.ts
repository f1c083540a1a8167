import type { SiteLocale } from '#i18n/routing.ts';

/** What a copied text says: kept here, as the words of whole namespaces would weigh on every page with a button. */
export const copyWords: Record<SiteLocale, { done: string; failed: string }> = {
  es: { done: 'Copiado', failed: 'No se pudo copiar: seleccione el texto' },
  pt: { done: 'Copiado', failed: 'Não foi possível copiar: selecione o texto' },
  en: { done: 'Copied', failed: 'Could not copy: please select the text' },
};
