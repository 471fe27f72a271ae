import { useTranslation } from 'react-i18next';
import type { GoBack } from '../../model/changes/go-back';
import type { Outcome } from '../../model/outcome';
import { Button } from '../parts/button';
import { Dialog, DialogActions } from '../parts/dialog';
import { momentWords } from '../parts/moment-words';
import type { KeptMap, OpenMap, OpenProblem, Shelf } from '../shelf';
import styles from './earlier-dialog.module.css';
import { EarlierPicture } from './earlier-picture';
import { EarlierTimes } from './earlier-times';
import { useEarlier } from './use-earlier';

type Props = {
  readonly shelf: Shelf;
  readonly map: Pick<KeptMap, 'id' | 'title'>;
  /** *Avaa kopiona*. */
  readonly onCopy: (open: () => Promise<Outcome<OpenMap, OpenProblem>>) => void;
  /** *Palaa tähän*. */
  readonly onGoBack: (change: GoBack) => void;
  readonly onClose: () => void;
};

/** *Aiemmat tallennukset*: the map as it once was, to be looked at, opened beside the map, or gone back to. */
export function EarlierDialog({ shelf, map, onCopy, onGoBack, onClose }: Props) {
  const { t, i18n } = useTranslation('past');
  const { t: home } = useTranslation('home');
  const { t: common } = useTranslation('common');
  const { points, now, chosen, choose, earlier } = useEarlier(shelf, map.id);
  const point = points?.find(({ number }) => number === chosen);

  const copy = () => {
    if (!point) return;
    const when = momentWords(point.at, new Date(), i18n.language);
    const title = t('copyTitle', { title: map.title || common('untitled'), when });
    onClose();
    onCopy(() => shelf.openRestorePoint(map.id, point.number, title));
  };
  const goBack = () => {
    if (!point || typeof earlier === 'string') return;
    onClose();
    onGoBack({ verb: 'goBack', at: point.at, to: earlier });
  };

  return (
    <Dialog title={home('earlier')} size={point ? 'wide' : 'narrow'} onClose={onClose}>
      <p className={styles.more}>{points?.length === 0 ? t('noEarlier') : t('earlierMore')}</p>
      {!points && <p role="status">{t('reading')}</p>}
      {points && point && (
        <>
          <div className={styles.columns}>
            <EarlierTimes points={points} chosen={point.number} onChoose={choose} />
            <EarlierPicture earlier={earlier} now={now} />
          </div>
          <p className={styles.more}>{t('goBackMore')}</p>
          <DialogActions>
            <Button isDisabled={typeof earlier === 'string'} onPress={copy}>
              {t('openCopy')}
            </Button>
            <Button look="main" isDisabled={typeof earlier === 'string'} onPress={goBack}>
              {t('goBack')}
            </Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  );
}
