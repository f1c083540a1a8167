/** Zones of the region's clocks that one may ask for, from west to east, then those of the network's partners, and UTC. */
export const zones = [
  'Pacific/Galapagos',
  'America/Bogota',
  'America/Guayaquil',
  'America/Lima',
  'America/Caracas',
  'America/La_Paz',
  'America/Manaus',
  'America/Guyana',
  'America/Santiago',
  'America/Asuncion',
  'America/Argentina/Buenos_Aires',
  'America/Montevideo',
  'America/Sao_Paulo',
  'America/Paramaribo',
  'UTC',
  'Europe/Berlin',
] as const;

/** A zone by its city: "America/Argentina/Buenos_Aires" as "Buenos Aires". */
export function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
