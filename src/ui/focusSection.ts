/** Where reading goes on once what had the focus in a section is gone. */
export function focusSection(section: HTMLElement): void {
  section.tabIndex = -1;
  section.focus({ preventScroll: true });
}
