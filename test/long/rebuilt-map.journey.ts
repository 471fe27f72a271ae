import { expectMapsRebuilt } from '../browser/expect-rebuilt';
import { journey } from '../browser/journey';

const [rounds, mapsInRound] = [20, 25];

for (let round = 1; round <= rounds; round += 1) {
  journey(`maps rebuilt from the accessibility tree equal the model, round ${round} of ${rounds}`, async ({ page }) => {
    await expectMapsRebuilt(page, mapsInRound, round);
  });
}
