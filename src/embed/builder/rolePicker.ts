import { createContext, createElement, use, type ComponentType } from 'react';
import type { IndexEntry } from '@/data/indexCodec';

export interface RolePickerProps {
  onChoose: (role: IndexEntry) => void;
  /** True where the person asked for it, not where other fields come first. */
  takesFocus: boolean;
}

/** The search for a role belongs to the calculator; the page that builds snippets is handed it. */
export const RolePickerContext = createContext<ComponentType<RolePickerProps>>(() => null);

/** The calculator's own search for a role, by any title. */
export const RolePicker = (props: RolePickerProps) => createElement(use(RolePickerContext), props);
