/** An id for a new row; also where the page is served without TLS and has no `randomUUID`. */
export const newId = (): string =>
  `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
