import { textHash } from '@/profile/textHash';

/** Pages of the desk by their address (`#desk/backup`): no client can have one of these as an id. */
export const DESK_PAGES = ['backup', 'group'] as const;
export type DeskPage = (typeof DESK_PAGES)[number];

/** Is this part of an address a page of the desk, and no client's id? */
export const isDeskPage = (part: string): part is DeskPage =>
  DESK_PAGES.some((page) => page === part);

/** A half of a pair without the other: no address and no file can hold it. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Can a row of this id be addressed? */
export const isUsableId = (id: string): boolean => !isDeskPage(id) && !LONE_SURROGATE.test(id);

/** 8 hexadecimal digits that stand for a text. */
const digestOf = (text: string, seed?: number) =>
  textHash(text, seed).toString(16).padStart(8, '0');

/** An id that stands for a text, always the same one. */
export const idInsteadOf = (text: string): string =>
  `id-${digestOf(text)}${digestOf(text, 0x9747b28c)}`;

/**
 * The id itself where it can be used; else another one that is always the same for it, so that
 * sessions find their client again and the same backup brings the same rows.
 */
export const usableId = (id: string): string => (isUsableId(id) ? id : idInsteadOf(id));
