import { runIn, useMapRoom, useVersion } from '../map/map-room';
import { CentreName } from './centre-name';
import { EmojiField } from './emoji-field';
import { TieList } from './tie-list';

export function CentrePanel() {
  const room = useMapRoom();
  const { frame } = useVersion();
  return (
    <>
      <CentreName />
      <EmojiField
        value={frame.centre.emoji}
        onChange={(emoji) => runIn(room, { verb: 'describeFrame', centre: { emoji } })}
      />
      <TieList end="centre" />
    </>
  );
}
