import { getLocale } from 'next-intl/server';
import { NothingHere } from '#ui/nothing-here.tsx';

/** A thing that isn't there, or isn't open to the viewer. */
export default async function NotFound() {
  return <NothingHere locale={await getLocale()} />;
}
