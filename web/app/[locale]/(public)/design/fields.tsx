import { getTranslations } from 'next-intl/server';
import { Check, Choices, Segments } from '#ui/choice.tsx';
import { SelectField, TextArea, TextField } from '#ui/field.tsx';
import { Switch } from '#ui/switch.tsx';
import { BothThemes } from './both-themes.tsx';

/** Fields empty, filled, refused and closed. */
export async function Fields() {
  const t = await getTranslations('design.field');
  return (
    <BothThemes>
      {(theme) => (
        <>
          <TextField id={`${theme}-text`} label={t('text')} help={t('textHelp')} />
          <TextField
            id={`${theme}-wrong`}
            type="email"
            label={t('wrong')}
            help={t('wrongHelp')}
            error={t('wrongError')}
            defaultValue="red.example.org"
          />
          <TextField id={`${theme}-off`} label={t('off')} defaultValue="MIG_STOCK" disabled />
          <TextArea id={`${theme}-long`} label={t('long')} rows={2} />
          <SelectField
            id={`${theme}-select`}
            label={t('select')}
            options={[
              { value: 'a', label: t('people') },
              { value: 'b', label: t('network') },
            ]}
          />
          <Segments
            name={`${theme}-unit`}
            legend={t('segments')}
            defaultValue="rate"
            options={[
              { value: 'people', label: t('people') },
              { value: 'rate', label: t('rate') },
              { value: 'share', label: t('share'), disabled: true },
            ]}
          />
          <Choices
            name={`${theme}-access`}
            legend={t('choices')}
            defaultValue="open"
            options={[
              { value: 'open', label: t('open') },
              { value: 'network', label: t('network'), help: t('networkHelp') },
            ]}
          />
          <Check id={`${theme}-check`} name="check" label={t('check')} defaultChecked />
          <Switch
            id={`${theme}-switch`}
            name="switch"
            label={t('switch')}
            help={t('switchHelp')}
            defaultChecked
          />
          <Switch id={`${theme}-switch-off`} name="switch-off" label={t('switch')} />
        </>
      )}
    </BothThemes>
  );
}
