import { expectRoom } from './expect-room';
import { closely, inLargeText, inWiderText, onItsSide } from './readers';

// Two parts for each; every reader goes everywhere in test/long.
expectRoom(closely, ['map', 'list']);
expectRoom(inLargeText, ['door', 'home']);
expectRoom(onItsSide, ['door', 'map']);
expectRoom(inWiderText, ['home', 'list']);
