declare module 'virtual:role-index' {
  const rows: import('./indexCodec').IndexRow[];
  export default rows;
}
