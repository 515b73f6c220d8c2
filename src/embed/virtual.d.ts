declare module 'virtual:embed-data' {
  /** Folder of the embed's data scripts, seen from the page. */
  const folder: string;
  export default folder;
}
