import { brightenScreen, restoreScreen } from './screen';

function phone(brightness: number) {
  const screen = { brightness, awake: false };
  Object.assign(globalThis, {
    wx: {
      getScreenBrightness: async () => ({ value: screen.brightness }),
      setScreenBrightness: ({ value }: { value: number }) => {
        screen.brightness = value;
      },
      setKeepScreenOn: ({ keepScreenOn }: { keepScreenOn: boolean }) => {
        screen.awake = keepScreenOn;
      },
    },
  });
  return screen;
}

test('a code is shown bright and awake, and the screen is given back as it was', async () => {
  const screen = phone(0.3);
  await brightenScreen();
  expect(screen).toEqual({ brightness: 1, awake: true });
  restoreScreen();
  expect(screen).toEqual({ brightness: 0.3, awake: false });
});

test('showing it twice does not take the bright screen for the old one', async () => {
  const screen = phone(0.3);
  await brightenScreen();
  await brightenScreen();
  restoreScreen();
  expect(screen.brightness).toBe(0.3);
});

test('leaving before the brightness is known leaves it alone', async () => {
  const screen = phone(0.3);
  const brightening = brightenScreen();
  restoreScreen();
  await brightening;
  expect(screen).toEqual({ brightness: 0.3, awake: false });
});
