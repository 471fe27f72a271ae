import { expectLongerWordsFit } from '../browser/expect-longer-words';

expectLongerWordsFit({ width: 1280, height: 800 });
