import { expectLongerWordsFit } from './expect-longer-words';
import { journey } from './journey';

// One after another, so that the program is built once.
journey.describe.configure({ mode: 'default' });

// The other parts, and a wider window, which gives words more room, are looked at in test/long.
expectLongerWordsFit({ width: 320, height: 568 }, ['home', 'map']);
