import type { IndexEntry } from '@/data/indexCodec';
import type { Component } from '@/ui/jsx/elements';

export interface RolePickerProps {
  onChoose: (role: IndexEntry) => void;
  /** True where the person asked for it, not where other fields come first. */
  takesFocus: boolean;
}

/** The search for a role, by any title: the calculator's own, handed to the page that builds snippets. */
export interface WithRolePicker {
  rolePicker: Component<RolePickerProps>;
}
