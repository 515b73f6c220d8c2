/** Words of the printed report and the other things to take away. */
export const report = {
  title: 'Report',
};
