/** A page's head as it looks, without being one. */
export function PageTitleSample({ kicker, title }: { kicker: string; title: string }) {
  return (
    <div>
      <p className="kicker">{kicker}</p>
      <p className="font-serif text-h2 font-semibold wrap-anywhere" dir="auto">
        {title}
      </p>
    </div>
  );
}
