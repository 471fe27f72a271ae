import { MousePointer2, Spline, UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { QualityChips } from '../panels/quality-chips';
import { Button } from '../parts/button';
import { useMapRoom, useSession } from './map-room';

import type { Tool } from './map-session';
import { ToolHint } from './stage-hint';
import styles from './toolbar.module.css';

const tools = [
  { tool: 'select', key: 'V', Icon: MousePointer2 },
  { tool: 'add', key: 'N', Icon: UserPlus },
  { tool: 'connect', key: 'Y', Icon: Spline },
] as const;

/** The tools of the hand. One is always on, and stays on until another is taken. */
export function Toolbar() {
  const { session } = useMapRoom();
  const { t } = useTranslation('map');
  const current = useSession((state) => state.tool);
  const qualities = useSession((state) => state.qualities);
  const take = (tool: Tool) => session.setState({ tool, connectFrom: undefined });
  return (
    <div className={styles.tools}>
      <div className={styles.toolbar} role="toolbar" aria-label={t('tools')} aria-orientation="vertical">
        {tools.map(({ tool, key, Icon }) => (
          <button
            key={tool}
            type="button"
            aria-pressed={tool === current}
            aria-keyshortcuts={key}
            title={[t(`tool.${tool}`), `(${key})`].join(' ')}
            onClick={() => take(tool)}
          >
            <Icon aria-hidden="true" size={22} />
            <span>{t(`tool.${tool}`)}</span>
          </button>
        ))}
      </div>
      {current !== 'select' && (
        <div className={styles.guide}>
          <ToolHint />
          {current === 'add' && (
            <Button look="plain" onPress={() => session.setState({ pasted: '' })}>
              {t('pasteNames')}
            </Button>
          )}
          {current === 'connect' && (
            <QualityChips
              label={t('newTieQualities')}
              qualities={qualities}
              onChange={(next) => session.setState({ qualities: next })}
            />
          )}
        </div>
      )}
    </div>
  );
}
