/** Pages that stand for their kind. */
export const PAGES = {
  home: '/es',
  indicator: '/es/indicators/MIG_STOCK',
  country: '/es/countries/PER',
  corridor: '/es/corridors/VEN-PER',
  topic: '/es/topics/missing-migrants',
  catalogue: '/es/datasets',
  guide: '/es/guides/quien-se-cuenta',
  training: '/es/training',
} as const;
