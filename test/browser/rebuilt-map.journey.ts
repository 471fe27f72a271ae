import { expectMapsRebuilt } from './expect-rebuilt';
import { journey } from './journey';

// Five hundred are rebuilt in test/long: they take minutes.
const [rounds, mapsInRound] = [2, 10];

for (let round = 1; round <= rounds; round += 1) {
  journey(`maps rebuilt from the accessibility tree equal the model, round ${round}`, async ({ page }) => {
    journey.setTimeout(180_000);
    await expectMapsRebuilt(page, mapsInRound, round);
  });
}
