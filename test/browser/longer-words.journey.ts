import { expectLongerWordsFit } from './expect-longer-words';

// A wider window, which gives them more room, is looked at in test/long.
expectLongerWordsFit({ width: 320, height: 568 });
