/** Words about newer versions of the app, for visits that meet one. */
export const offline = {
  update: 'A newer version is ready. What is on screen stays as it is until you reload.',
  reload: 'Reload now',
  later: 'Later',
};
