import { expectLongerWordsFit } from '../browser/expect-longer-words';
import { journey } from '../browser/journey';

// One after another, so that the program is built once.
journey.describe.configure({ mode: 'default' });

expectLongerWordsFit({ width: 320, height: 568 });
expectLongerWordsFit({ width: 1280, height: 800 });
