import { getMessages } from 'next-intl/server';
import { PopupsNear } from './popups-near.tsx';

/** What opens above the page, with the words that its parts in the browser need. */
export async function Popups() {
  const { design, site } = await getMessages();
  const { wrong, combobox, comboboxPlaceholder, multi, empty, clear, full } = design.field;
  return (
    <PopupsNear
      words={{
        ...design.popup,
        email: wrong,
        close: site.close,
        cancel: site.cancel,
        takeOff: design.action.plain,
        combobox,
        placeholder: comboboxPlaceholder,
        multi,
        empty,
        clear,
        full,
        error: empty,
      }}
    />
  );
}
