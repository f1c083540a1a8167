interface HatchProps {
  id: string;
  /** Of the strokes. */
  colour: string;
  /** Beneath them; none where absent: what lies under shows through. */
  ground?: string;
  /** Distance of the strokes. */
  gap?: number;
}

interface DotsProps {
  id: string;
  ink: string;
  paper: string;
  /** Beneath them; none where absent: what lies under shows through. */
  ground?: string;
}

/** A pattern of small rings over a shade: what is estimated. They show on light and on dark shades. */
export function Dots({ id, ink, paper, ground }: DotsProps) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      {ground && <rect width="6" height="6" fill={ground} />}
      <circle cx="3" cy="3" r="1.3" fill={paper} stroke={ink} strokeWidth="0.6" />
    </pattern>
  );
}

/** A pattern of slanting strokes, to fill by `url(#id)`: what is estimated, and what is disputed. */
export function Hatch({ id, colour, ground, gap = 5 }: HatchProps) {
  return (
    <pattern id={id} width={gap} height={gap} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      {ground && <rect width={gap} height={gap} fill={ground} />}
      <rect width={gap * 0.42} height={gap} fill={colour} />
    </pattern>
  );
}
