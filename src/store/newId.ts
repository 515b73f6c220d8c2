/** An id for what people add; also where the page is served without TLS and has no `randomUUID`. */
export const newId = (): string =>
  `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
