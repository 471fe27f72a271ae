import { expectLongerWordsFit } from './expect-longer-words';

// The other parts, and a wider window, which gives words more room, are looked at in test/long.
expectLongerWordsFit({ width: 320, height: 568 }, ['home', 'map']);
