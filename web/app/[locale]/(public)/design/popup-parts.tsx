'use client';

import { Copy, Download, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { languageTag } from '#i18n/routing.ts';
import { useSiteLanguage } from '#i18n/site-language.tsx';
import { buttonStyle } from '#ui/button-style.ts';
import { Combobox } from '#ui/combobox.tsx';
import { ConfirmDialog } from '#ui/confirm-dialog.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextField } from '#ui/field.tsx';
import { Menu } from '#ui/menu.tsx';
import { MultiCombobox } from '#ui/multi-combobox.tsx';
import { Popover } from '#ui/popover.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { Toaster, toast } from '#ui/toast.tsx';
import { Tooltip } from '#ui/tooltip.tsx';

const COUNTRIES = ['AR', 'BO', 'BR', 'CL', 'CO', 'EC', 'GY', 'PE', 'PY', 'SR', 'UY', 'VE'];
const MOST = 3;

/** Dialogs, menus, lists and messages, each behind what opens it. */
export function PopupParts({ words }: { words: Record<string, string> & { close: string } }) {
  const say = (key: string) => words[key] ?? '';
  const names = new Intl.DisplayNames(languageTag(useSiteLanguage()), { type: 'region' });
  const options = COUNTRIES.map((value) => ({ value, label: names.of(value) ?? value, note: value }));
  const [dialog, setDialog] = useState(false);
  const [confirm, setConfirm] = useState(false);
  const [follows, setFollows] = useState(true);
  const [chosen, setChosen] = useState(['VE', 'CO', 'PE']);
  const send = () =>
    toast({
      title: say('toastTitle'),
      text: say('toastText'),
      action: { label: say('undo'), run: () => toast({ title: say('undone'), tone: 'good' }) },
    });

  return (
    <div className="stack">
      <div className="cluster">
        <button type="button" className={buttonStyle.quiet} onClick={() => setDialog(true)}>
          {say('dialog')}
        </button>
        <button type="button" className={buttonStyle.quiet} onClick={() => setConfirm(true)}>
          {say('confirm')}
        </button>
        <Menu
          trigger={say('menu')}
          label={say('menu')}
          items={[
            {
              label: say('duplicate'),
              icon: <Copy className="size-4" />,
              onSelect: () => toast({ title: say('duplicate'), tone: 'good' }),
            },
            { label: say('follow'), checked: follows, onSelect: () => setFollows(!follows) },
            'rule',
            { label: say('remove'), icon: <Trash2 className="size-4" />, tone: 'danger', onSelect: send },
          ]}
        />
        <Popover trigger={say('popover')} title={say('popover')}>
          <p className="text-soft">{say('popoverText')}</p>
        </Popover>
        <Tooltip text={say('tooltip')}>
          <button type="button" className={buttonStyle.icon} aria-label={say('tooltip')}>
            <Download className="size-5" />
          </button>
        </Tooltip>
        <button type="button" className={buttonStyle.quiet} onClick={send}>
          {say('toast')}
        </button>
      </div>
      <div className="grid gap-6 md:grid-cols-3">
        <Combobox
          id="combobox"
          label={say('combobox')}
          options={options}
          defaultValue="VE"
          placeholder={say('placeholder')}
          words={{ empty: say('empty'), clear: say('clear') }}
        />
        <Combobox
          id="combobox-wrong"
          label={say('combobox')}
          options={options}
          error={say('error')}
          placeholder={say('placeholder')}
          words={{ empty: say('empty'), clear: say('clear') }}
        />
        <MultiCombobox
          id="multi"
          label={say('multi')}
          options={options}
          values={chosen}
          onChange={setChosen}
          max={MOST}
          placeholder={say('placeholder')}
          words={{ empty: say('empty'), clear: say('clear'), remove: say('takeOff'), full: say('full') }}
        />
      </div>
      <Tabs
        label={say('tabs')}
        tabs={['table', 'cite', 'embed'].map((id) => ({
          id,
          label: say(id),
          panel: <p>{say(`${id}Text`)}</p>,
        }))}
      />
      <Dialog
        open={dialog}
        onOpenChange={setDialog}
        title={say('dialogTitle')}
        description={say('dialogText')}
        closeLabel={words.close}
        footer={
          <>
            <button type="button" className={buttonStyle.quiet} onClick={() => setDialog(false)}>
              {say('cancel')}
            </button>
            <button type="button" className={buttonStyle.main} onClick={() => setDialog(false)}>
              {say('send')}
            </button>
          </>
        }
      >
        <TextField id="dialog-email" type="email" label={say('email')} />
      </Dialog>
      <ConfirmDialog
        open={confirm}
        onOpenChange={setConfirm}
        title={say('confirmTitle')}
        confirm={say('leave')}
        cancel={say('stay')}
        danger
        onConfirm={() => setConfirm(false)}
      >
        <p>{say('confirmText')}</p>
      </ConfirmDialog>
      <Toaster label={say('messages')} closeLabel={words.close} />
    </div>
  );
}
