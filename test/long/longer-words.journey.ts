import { expectLongerWordsFit } from '../browser/expect-longer-words';

expectLongerWordsFit({ width: 320, height: 568 });
expectLongerWordsFit({ width: 1280, height: 800 });
