import { fetched } from '../parts/fetched';
import type { LanguageProps } from '../parts/language-choice';
import type { Door, Doorkeeper } from '../protection';
import { DoorFoot } from './door-foot';
import { DoorHead } from './door-head';
import styles from './door-screen.module.css';

// Each start meets one of them, if any.
const FailedDoor = fetched(async () => (await import('./failed-door')).FailedDoor);
const FirstStart = fetched(async () => (await import('./first-start')).FirstStart);
const LockScreen = fetched(async () => (await import('./lock-screen')).LockScreen);
const LostScreen = fetched(async () => (await import('./lost-screen')).LostScreen);

type Closed = Exclude<Door, { readonly state: 'open' | 'looking' }>;

type Props = LanguageProps & { readonly door: Closed; readonly keeper: Doorkeeper };

/** What stands before the maps. Nothing of them is on it, not even whether there are any. */
export function DoorScreen({ door, keeper, ...language }: Props) {
  return (
    <div className={styles.door} data-door={door.state}>
      <DoorHead {...language} />
      <main className={styles.main}>
        {door.state === 'firstStart' && <FirstStart keeper={keeper} brought={door.brought} />}
        {door.state === 'lost' && <LostScreen keeper={keeper} />}
        {door.state === 'locked' && <LockScreen keeper={keeper} />}
        {door.state === 'failed' && <FailedDoor problem={door.problem} keeper={keeper} />}
      </main>
      <DoorFoot />
    </div>
  );
}
