import { useTranslation } from 'react-i18next';
import type { GoBack } from '../../model/changes/go-back';
import { announce } from '../announcing/announce';
import { AllWords } from '../parts/all-words';
import { fetched } from '../parts/fetched';
import { momentWords } from '../parts/moment-words';
import { ReminderDialog } from '../past/reminder-dialog';
import type { KeptMap } from '../shelf';
import type { CardDeed, MapVerbs } from './map-verbs';
import { RenameDialog } from './rename-dialog';

const EarlierDialog = fetched(async () => (await import('../past/earlier-dialog')).EarlierDialog);
const TakeOut = fetched(async () => (await import('../past/take-out')).TakeOut);

type Props = MapVerbs & { readonly map: KeptMap; readonly deed: CardDeed; readonly onClose: () => void };

/** What was chosen in the menu of a map and asks for more. */
export function CardDialog(props: Props) {
  return (
    <AllWords>
      <Asked {...props} />
    </AllWords>
  );
}

function Asked({ map, deed, onClose, ...verbs }: Props) {
  const { t, i18n } = useTranslation('said');
  /** The map is opened, so that what it has become is seen and can be undone. */
  const goBack = async (change: GoBack) => {
    const open = await verbs.shelf.open(map.id);
    if (open.ok && open.value.document.run(change)) {
      announce(t('wentBack', { when: momentWords(change.at, new Date(), i18n.language), undo: '' }));
    }
    return open;
  };
  switch (deed) {
    case 'rename':
      return <RenameDialog map={map} onRename={(title) => verbs.onRename(map, title)} onClose={onClose} />;
    case 'remind':
      return <ReminderDialog map={map} onRemind={(reminder) => verbs.onRemind(map, reminder)} onClose={onClose} />;
    case 'earlier':
      return (
        <EarlierDialog
          shelf={verbs.shelf}
          map={map}
          onCopy={verbs.onOpenAs}
          onGoBack={(change) => verbs.onOpenAs(() => goBack(change))}
          onClose={onClose}
        />
      );
    case 'takeOut':
      return (
        <TakeOut
          shelf={verbs.shelf}
          map={map}
          onRemove={() => verbs.onRemove(map)}
          onRemoveForGood={() => verbs.onRemoveForGood(map)}
          onProblem={verbs.onProblem}
          onClose={onClose}
        />
      );
  }
}
