import { BaseMap } from './base-map.tsx';
import { placeOnMap } from './south-america.ts';

interface PlaceMapProps {
  title: string;
  note?: string;
  places: { key: string; name: string; longitude: number; latitude: number }[];
}

/** Where organisations are: a dot each, its name on hover; the list beside says the same. */
export function PlaceMap({ title, note, places }: PlaceMapProps) {
  const dots = places.flatMap((place) => {
    const at = placeOnMap(place.longitude, place.latitude);
    return at ? [{ ...place, x: at[0], y: at[1] }] : [];
  });
  if (dots.length === 0) return null;
  return (
    <figure className="self-start">
      <figcaption className="mb-3 font-semibold">{title}</figcaption>
      <BaseMap label={`${title}: ${dots.map(({ name }) => name).join(', ')}`}>
        {dots.map(({ key, name, x, y }) => (
          <circle
            key={key}
            cx={x}
            cy={y}
            r="5"
            fill="var(--accent)"
            fillOpacity="0.85"
            stroke="var(--paper)"
            strokeWidth="1.5"
          >
            <title>{name}</title>
          </circle>
        ))}
      </BaseMap>
      {note && <p className="mt-3 text-small text-soft">{note}</p>}
    </figure>
  );
}
