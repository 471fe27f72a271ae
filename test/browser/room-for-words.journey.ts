import { expectRoom } from './expect-room';
import { closely, inLargeText, inWiderText, onItsSide } from './readers';

// One part for each; every reader goes everywhere in test/long.
expectRoom(closely, ['list']);
expectRoom(inLargeText, ['home']);
expectRoom(onItsSide, ['door']);
expectRoom(inWiderText, ['map']);
