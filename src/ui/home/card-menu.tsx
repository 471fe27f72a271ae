import { Copy, PencilLine, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Menu } from '../parts/menu';
import type { KeptMap } from '../shelf';
import type { MapVerbs } from './map-verbs';

type Props = Pick<MapVerbs, 'onDuplicate' | 'onRemove'> & {
  readonly map: KeptMap;
  readonly button: HTMLElement;
  readonly onAskName: () => void;
  readonly onClose: () => void;
};

/** What can be done to one map in the list. */
export function CardMenu({ map, button, onAskName, onDuplicate, onRemove, onClose }: Props) {
  const { t } = useTranslation('home');
  const opener = useMemo(() => ({ current: button }), [button]);
  const icon = { size: 18, 'aria-hidden': true } as const;
  return (
    <Menu
      label={t('actions', { title: map.title || t('untitled', { ns: 'common' }) })}
      opener={opener}
      onClose={onClose}
      choices={[
        { key: 'rename', words: t('rename'), icon: <PencilLine {...icon} />, onChoose: onAskName },
        { key: 'duplicate', words: t('duplicate'), icon: <Copy {...icon} />, onChoose: () => onDuplicate(map) },
        {
          key: 'remove',
          words: t('delete', { ns: 'common' }),
          icon: <Trash2 {...icon} />,
          danger: true,
          onChoose: () => onRemove(map),
        },
      ]}
    />
  );
}
