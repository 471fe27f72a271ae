import { expectMapsRebuilt } from './expect-rebuilt';
import { journey } from './journey';

// Five hundred are rebuilt in test/long: they take minutes.
journey('maps rebuilt from the accessibility tree equal the model', async ({ page }) => {
  journey.setTimeout(180_000);
  await expectMapsRebuilt(page, 6, 1);
});
