import { Lasso, MousePointer2, Spline, StickyNote, UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { TieEnd } from '../../model/tie';
import { useLetterCommands } from '../keys/use-letter-keys';
import { off } from '../parts/controls-off';
import { useSettings } from '../settings';
import { useIsReading, useMapRoom, useSession } from './map-room';
import type { Tool } from './map-session';
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
  const [{ letterKeys }] = useSettings();
  const commands = useLetterCommands();
  const isReading = useIsReading();
  // Pressed by keys or by assistive technology, a button cannot be followed by a tap on the sheet.
  const take = (tool: Tool, isByKeys: boolean) => {
    const at = (room.session.getState().keyboardAt ?? 'centre') as TieEnd;
    if (isByKeys) commands[tool](at);
    else takeTool(room, tool);
  };
  return (
    <div className={styles.tools}>
      <div className={styles.toolbar} role="toolbar" aria-label={t('tools')} aria-orientation="vertical">
        {tools.map(({ tool, key, Icon }) => (
          <button
            key={tool}
            type="button"
            aria-pressed={tool === current}
            {...(isReading && tool !== 'select' ? off : undefined)}
            aria-keyshortcuts={letterKeys ? key : undefined}
            title={[t(`tool.${tool}`), ...(letterKeys ? [`(${key})`] : [])].join(' ')}
            onClick={({ detail }) => take(tool, detail === 0)}
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
