import * as at from './calculator';
import { expect, test } from './fixture';
import { tab } from './places';

test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

test('in forced colours the place on screen and the value chosen are told apart', async ({
  page,
}) => {
  await at.openPage(page);
  const borderOf = (name: string) =>
    tab(page, name).evaluate((link) => getComputedStyle(link).borderBottomColor);
  expect(await borderOf('My score')).not.toBe(await borderOf('Why'));
  const backgroundOf = (score: number) =>
    at
      .scoreButton(page, 'API design & architecture decisions', score)
      .evaluate(
        (radio) => getComputedStyle(radio.closest('label')!.querySelector('span')!).backgroundColor,
      );
  expect(await backgroundOf(2)).not.toBe(await backgroundOf(3));
});
