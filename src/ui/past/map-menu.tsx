import { History, Share } from 'lucide-react';
import type { Dispatch, RefObject, SetStateAction } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoBack } from '../../model/changes/go-back';
import type { Outcome } from '../../model/outcome';
import { useDocument, useMapRoom } from '../map/map-room';
import { nothing } from '../map/map-session';
import { Menu } from '../parts/menu';
import { momentWords } from '../parts/moment-words';
import type { OpenMap, OpenProblem } from '../shelf';
import { EarlierDialog } from './earlier-dialog';
import { ExportAndRemove } from './export-and-remove';
import type { Keeper, MapMenuAsked } from './keeper';

type Props = {
  readonly keeper: Keeper;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly asked: MapMenuAsked;
  readonly onAsk: Dispatch<SetStateAction<MapMenuAsked | undefined>>;
};

/** *Aiemmat tallennukset* and *Vie ja poista* of the open map. */
export function MapMenu({ keeper, button, asked, onAsk }: Props) {
  const { document, session, versionId } = useMapRoom();
  const { map } = useDocument();
  const { t, i18n } = useTranslation('home');
  const icon = { size: 18, 'aria-hidden': true } as const;
  const close = () => {
    onAsk(undefined);
    // The item of the menu that opened the dialog is gone; its button is not.
    requestAnimationFrame(() => button.current?.focus());
  };
  const say = (text: string, undo: boolean) => session.setState({ said: { text, undo, at: Date.now() } });
  const copy = async (open: () => Promise<Outcome<OpenMap, OpenProblem>>) => {
    const opened = await open();
    if (opened.ok) keeper.onSwap(opened.value);
    else say(t(`notDone.${opened.problem}`), false);
  };
  const goBack = (change: GoBack) => {
    if (!document.run(change)) return;
    session.setState({ chosen: nothing });
    const when = momentWords(change.at, new Date(), i18n.language);
    say(t('wentBack', { ns: 'said', when, undo: '' }).trim(), true);
  };

  if (asked === 'earlier') {
    return (
      <EarlierDialog
        shelf={keeper.shelf}
        map={map}
        onCopy={(open) => void copy(open)}
        onGoBack={goBack}
        onClose={close}
      />
    );
  }
  if (asked === 'takeOut') {
    return (
      <ExportAndRemove
        map={map}
        version={versionId}
        screen={session.getState()}
        onRemove={() => keeper.onRemove('kept')}
        onRemoveForGood={() => keeper.onRemove('forGood')}
        onClose={close}
      />
    );
  }
  return (
    <Menu
      label={t('mapMenu', { ns: 'past' })}
      opener={button}
      // Choosing closes the menu too: what was chosen then stands in its place.
      onClose={() => onAsk((now) => (now === 'menu' ? undefined : now))}
      choices={[
        { key: 'earlier', words: t('earlier'), icon: <History {...icon} />, onChoose: () => onAsk('earlier') },
        { key: 'takeOut', words: t('takeOut'), icon: <Share {...icon} />, onChoose: () => onAsk('takeOut') },
      ]}
    />
  );
}
