import { useTranslation } from 'react-i18next';
import { supportKinds } from '../../model/person';
import type { Shown } from '../../scene/look';
import { useMapRoom, useSession, useVersion } from '../map/map-room';
import { Chips, SelectField } from '../panels/fields';
import { supportName } from '../parts/scene-words';

const sheetParts = ['rings', 'areaNames'] as const;

/** What of the map is shown. The rest is still there; nothing of this can be undone, because nothing is changed. */
export function ShownChoices() {
  const { session } = useMapRoom();
  const { frame, people } = useVersion();
  const { t } = useTranslation('view');
  const { t: signs } = useTranslation('signs');
  const shown = useSession((state) => state.shown);
  const show = (part: Partial<Shown>) => session.setState({ shown: { ...shown, ...part } });
  const said = people.flatMap(({ support }) => Object.keys(support));
  const kinds = [...new Set<string>([...supportKinds, ...said])];
  const chooseSupport = (kind: string) => {
    const { support: _, ...rest } = shown;
    session.setState({ shown: kind === '' ? rest : { ...rest, support: kind } });
  };
  return (
    <>
      <Chips
        label={t('kinds.label')}
        choices={(['all', 'people', 'services'] as const).map((value) => ({ value, words: t(`kinds.${value}`) }))}
        isOn={(value) => value === shown.kinds}
        onToggle={(value) => show({ kinds: value })}
      />
      <Chips
        label={t('names.label')}
        choices={(['full', 'initials', 'hidden'] as const).map((value) => ({ value, words: t(`names.${value}`) }))}
        isOn={(value) => value === shown.names}
        onToggle={(value) => show({ names: value })}
      />
      <Chips
        label={t('centreTies.label')}
        choices={(['all', 'marked', 'none'] as const).map((value) => ({ value, words: t(`centreTies.${value}`) }))}
        isOn={(value) => value === shown.centreTies}
        onToggle={(value) => show({ centreTies: value })}
      />
      <Chips
        several
        label={t('sheet.label')}
        choices={sheetParts.map((value) => ({ value, words: t(`sheet.${value}`) }))}
        isOn={(value) => shown[value]}
        onToggle={(value, on) => show({ [value]: on })}
      />
      <SelectField
        label={t('support.label')}
        value={shown.support ?? ''}
        choices={[
          { value: '', words: t('support.all') },
          ...kinds.map((value) => ({ value, words: supportName(signs, frame, value) })),
        ]}
        onChoose={chooseSupport}
      />
    </>
  );
}
