import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { lastVersion } from '../../model/last-version';
import type { NetworkMap } from '../../model/network-map';
import { thumbnailOf } from '../../scene/thumbnail';
import { countsSummary } from '../files/map-summary';
import { Drawing } from '../parts/drawing';
import styles from './earlier-dialog.module.css';
import type { EarlierMap } from './use-earlier';

type Props = { readonly earlier: EarlierMap; readonly now: NetworkMap | undefined };

/** How the map was, and who would come and go by going back to it. */
export function EarlierPicture({ earlier, now }: Props) {
  const { t } = useTranslation('past');
  const map = typeof earlier === 'string' ? undefined : earlier;
  const drawing = useMemo(() => map && thumbnailOf(lastVersion(map)), [map]);
  return (
    <div className={styles.picture} aria-live="polite">
      {earlier === 'unreadable' && <p>{t('unreadable')}</p>}
      {map && drawing && (
        <>
          <Drawing
            className={styles.drawing}
            shapes={drawing.shapes}
            box={{ left: -drawing.reach, top: -drawing.reach, right: drawing.reach, bottom: drawing.reach }}
          />
          <Said then={map} now={now} />
        </>
      )}
    </div>
  );
}

function Said({ then, now }: { readonly then: NetworkMap; readonly now: NetworkMap | undefined }) {
  const { t, i18n } = useTranslation('past');
  const { t: signs } = useTranslation('signs');
  const { t: common } = useTranslation('common');
  const named = (people: ReturnType<typeof peopleOf>) =>
    new Intl.ListFormat(i18n.language).format(
      people.length > mostNames
        ? [...people.slice(0, mostNames).map(nameOf), common('people', { count: people.length - mostNames })]
        : people.map(nameOf),
    );
  const nameOf = ({ name }: { readonly name: string }) => name.trim() || common('nameless');
  const coming = now ? missingFrom(now, then) : [];
  const going = now ? missingFrom(then, now) : [];
  return (
    <div className={styles.said}>
      <p>{countsSummary(lastVersion(then), signs, common)}</p>
      {coming.length > 0 && <p>{t('wouldCome', { names: named(coming) })}</p>}
      {going.length > 0 && <p>{t('wouldGo', { names: named(going) })}</p>}
      {now && coming.length === 0 && going.length === 0 && <p>{t('samePeople')}</p>}
    </div>
  );
}

/** More than these are only counted. */
const mostNames = 8;

const peopleOf = (map: NetworkMap) => lastVersion(map).people;

/** Who is on one map and not on the other. */
function missingFrom(map: NetworkMap, other: NetworkMap) {
  const there = new Set(peopleOf(map).map(({ id }) => id));
  return peopleOf(other).filter(({ id }) => !there.has(id));
}
