/** Moves a control once more, as from the value that React knows of. */
function moveAgain(control: HTMLInputElement, value: string): void {
  control.value = control.defaultValue;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(control, value);
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

function chooseAgain(control: HTMLInputElement): void {
  control.checked = false;
  control.click();
}

/**
 * Controls of the page's HTML that somebody moved before the app's code was there: remembers them,
 * and gives the way to move them again once the app has taken the same elements over.
 */
export function movedEarly(root: Element): () => void {
  return () => {
    const inputs = [...root.querySelectorAll<HTMLInputElement>('input')];
    const acts = inputs.flatMap((input) => {
      if (input.type === 'radio' || input.type === 'checkbox') {
        const chosen = input.checked && !input.defaultChecked;
        return chosen ? [() => chooseAgain(input)] : [];
      }
      const { value } = input;
      const moved = input.type !== 'file' && value !== input.defaultValue;
      return moved ? [() => moveAgain(input, value)] : [];
    });
    // React listens from now on, but it is still at work.
    if (acts.length > 0) setTimeout(() => acts.forEach((act) => act()));
  };
}
