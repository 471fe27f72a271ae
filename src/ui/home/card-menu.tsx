import { CalendarClock, Copy, History, PencilLine, Share, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Menu } from '../parts/menu';
import type { KeptMap } from '../shelf';
import type { CardDeed, MapVerbs } from './map-verbs';

type Props = Pick<MapVerbs, 'onDuplicate' | 'onRemove'> & {
  readonly map: KeptMap;
  readonly button: HTMLElement;
  readonly onAsk: (deed: CardDeed) => void;
  readonly onClose: () => void;
};

const icons = { rename: PencilLine, earlier: History, remind: CalendarClock, takeOut: Share } as const;

/** What can be done to one map in the list. */
export function CardMenu({ map, button, onAsk, onDuplicate, onRemove, onClose }: Props) {
  const { t } = useTranslation('home');
  const opener = useMemo(() => ({ current: button }), [button]);
  const icon = { size: 18, 'aria-hidden': true } as const;
  const asking = (deed: CardDeed) => {
    const Icon = icons[deed];
    return { key: deed, words: t(deed), icon: <Icon {...icon} />, onChoose: () => onAsk(deed) };
  };
  return (
    <Menu
      label={t('actions', { title: map.title || t('untitled', { ns: 'common' }) })}
      opener={opener}
      onClose={onClose}
      choices={[
        asking('rename'),
        { key: 'duplicate', words: t('duplicate'), icon: <Copy {...icon} />, onChoose: () => onDuplicate(map) },
        asking('earlier'),
        asking('remind'),
        asking('takeOut'),
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
