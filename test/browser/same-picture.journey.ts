import { expectSamePictures, picturedMaps } from './expect-same-picture';
import { journey } from './journey';
import { density } from './same-picture';

journey.use({ deviceScaleFactor: density });

// All ten are compared in test/long.
expectSamePictures(picturedMaps.filter((_, at) => at % 5 === 0));
