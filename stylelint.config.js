/** The styles use what the oldest browsers of package.json know, or what costs nothing where they do not. */
export default {
  plugins: ['stylelint-no-unsupported-browser-features'],
  rules: {
    'plugin/no-unsupported-browser-features': [
      true,
      {
        ignorePartialSupport: true,
        ignore: [
          'css-media-scripting', // [data-script] says the same everywhere
          'css-paged-media', // the printed page has the browser's own margins
          'css-touch-action', // sliders tell a scroll from a drag by themselves (useSliderTouch)
          'css-widows-orphans', // a lone line on paper
          'css3-cursors', // no pointer, no cursor
        ],
      },
    ],
  },
};
