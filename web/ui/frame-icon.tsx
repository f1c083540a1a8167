/** Drawings of Lucide (ISC), in its grid of 24: those that stand on every page, without the package's script. */
const DRAWINGS = {
  search: (
    <>
      <path d="m21 21-4.34-4.34" />
      <circle cx="11" cy="11" r="8" />
    </>
  ),
  menu: <path d="M4 5h16M4 12h16M4 19h16" />,
  person: (
    <>
      <circle cx="12" cy="12" r="10" />
      <circle cx="12" cy="10" r="3" />
      <path d="M7 20.662V19a2 2 0 0 1 2-2h6a2 2 0 0 1 2 2v1.662" />
    </>
  ),
  onward: <path d="m9 18 6-6-6-6" />,
};

/** An icon of the frame of pages. Elsewhere icons come from lucide-react, and look the same. */
export function FrameIcon({ name, className }: { name: keyof typeof DRAWINGS; className: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={`flex-none ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {DRAWINGS[name]}
    </svg>
  );
}
