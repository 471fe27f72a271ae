import type { ComponentProps } from 'react';
import { DoorScreen } from '../../ui/door/door-screen';
import { SecretsContext } from '../../ui/door/secrets';
import { secrets } from './secrets';

/** The screens before the maps, with what they need to know about passphrases. Fetched only where they are needed. */
export function ClosedDoor(props: ComponentProps<typeof DoorScreen>) {
  return (
    <SecretsContext value={secrets}>
      <DoorScreen {...props} />
    </SecretsContext>
  );
}
