import { useTranslation } from 'react-i18next';
import { announce } from '../announcing/announce';
import { wheelModes } from '../map/map-session';
import { Chips, SelectField } from '../panels/fields';
import { textSizes, themes, useSettings } from '../settings';

/** How this device shows every map: size of text, colours, and what a wheel does. */
export function DeviceChoices() {
  const { t } = useTranslation('view');
  const { t: said } = useTranslation('said');
  const [settings, change] = useSettings();
  const chooseSize = (value: string) => {
    const textSize = textSizes.find((size) => String(size) === value);
    if (textSize) change({ textSize });
  };
  return (
    <>
      <SelectField
        label={t('textSize')}
        value={String(settings.textSize)}
        choices={textSizes.map((size) => ({ value: String(size), words: t('percent', { count: size }) }))}
        onChoose={chooseSize}
      />
      <Chips
        label={t('theme.label')}
        choices={themes.map((value) => ({ value, words: t(`theme.${value}`) }))}
        isOn={(value) => value === settings.theme}
        onToggle={(theme) => change({ theme })}
      />
      <Chips
        label={t('wheel.label')}
        choices={wheelModes.map((value) => ({ value, words: t(`wheel.${value}`) }))}
        isOn={(value) => value === settings.wheelMode}
        onToggle={(wheelMode) => change({ wheelMode })}
      />
      <Chips
        label={t('letters.label')}
        choices={(['on', 'off'] as const).map((value) => ({ value, words: t(`letters.${value}`) }))}
        isOn={(value) => (value === 'on') === settings.letterKeys}
        onToggle={(value) => {
          change({ letterKeys: value === 'on' });
          announce(said(value === 'on' ? 'lettersOn' : 'lettersOff'));
        }}
      />
    </>
  );
}
