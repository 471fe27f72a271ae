import { Lasso, MousePointer2, Spline, StickyNote, UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMapRoom, useSession } from './map-room';
import { takeTool } from './take-tool';
import { ToolGuide } from './tool-guide';
import styles from './toolbar.module.css';

const tools = [
  { tool: 'select', key: 'V', Icon: MousePointer2 },
  { tool: 'add', key: 'N', Icon: UserPlus },
  { tool: 'connect', key: 'Y', Icon: Spline },
  { tool: 'group', key: 'R', Icon: Lasso },
  { tool: 'note', key: 'T', Icon: StickyNote },
] as const;

/** The tools of the hand. One is always on, and stays on until another is taken. */
export function Toolbar() {
  const room = useMapRoom();
  const { t } = useTranslation('map');
  const current = useSession((state) => state.tool);
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
            onClick={() => takeTool(room, tool)}
          >
            <Icon aria-hidden="true" size={22} />
            <span>{t(`tool.${tool}`)}</span>
          </button>
        ))}
      </div>
      <ToolGuide />
    </div>
  );
}
