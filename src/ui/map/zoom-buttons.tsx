import { Maximize, Minus, Plus } from 'lucide-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import styles from './map-screen.module.css';
import type { StageHandle } from './use-fitting';

export const zoomStep = 1.25;

export function ZoomButtons({ stage }: { readonly stage: RefObject<StageHandle | null> }) {
  const { t } = useTranslation('map');
  const zoom = (factor: number) => stage.current?.zoomBy(factor);
  return (
    <fieldset className={styles.zoom} aria-label={t('zoom')}>
      <Button
        look="quiet"
        aria-label={t('zoomOut')}
        aria-keyshortcuts="-"
        icon={<Minus aria-hidden="true" size={20} />}
        onPress={() => zoom(1 / zoomStep)}
      />
      <Button
        look="quiet"
        aria-label={t('fit')}
        aria-keyshortcuts="Shift+1"
        icon={<Maximize aria-hidden="true" size={18} />}
        onPress={() => stage.current?.showAll()}
      />
      <Button
        look="quiet"
        aria-label={t('zoomIn')}
        aria-keyshortcuts="+"
        icon={<Plus aria-hidden="true" size={20} />}
        onPress={() => zoom(zoomStep)}
      />
    </fieldset>
  );
}
