import type { TieEnd } from '../../model/tie';
import { useSession } from '../map/map-room';
import { ConnectByName } from './connect-by-name';
import { FindPerson } from './find-person';
import { WalkTies } from './walk-ties';

type Props = {
  readonly ends: () => readonly TieEnd[];
  readonly onFocus: (end?: TieEnd) => void;
  readonly onTied: (from: TieEnd, to: TieEnd) => void;
};

/** What the keyboard has opened over the map: somebody looked for, a tie being made, or ties being walked. */
export function FindingCards({ ends, onFocus, onTied }: Props) {
  const finding = useSession((state) => state.finding);
  switch (finding?.what) {
    case 'person':
      return <FindPerson ends={ends()} onFocus={onFocus} />;
    case 'connect':
      return <ConnectByName key={finding.from} from={finding.from} onFocus={onFocus} onTied={onTied} />;
    case 'ties':
      return <WalkTies walked={finding} onFocus={onFocus} />;
    default:
      return null;
  }
}
