/** Words of the coach's desk. */
export const desk = {
  title: 'Coach’s desk',
};
