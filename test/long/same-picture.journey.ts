import { expectSamePictures, picturedMaps } from '../browser/expect-same-picture';
import { journey } from '../browser/journey';
import { density } from '../browser/same-picture';

journey.use({ deviceScaleFactor: density });

expectSamePictures(picturedMaps);
