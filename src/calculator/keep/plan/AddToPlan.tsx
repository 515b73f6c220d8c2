import { useCallback, useRef, useState } from 'react';
import { useMessages } from '@/i18n/messages';
import { planOf, stepSaying } from '@/profile/plan';
import { addStep } from '@/store/planActions';
import { useStore } from '@/store/store';
import './addToPlan.css';

/** Makes something that can be done a step of the person's plan; says so once it is one. */
export function AddToPlan({ text }: { text: string }) {
  const t = useMessages();
  const plan = useStore((state) => state.profile.plan);
  const pressed = useRef(false);
  const [full, setFull] = useState(false);
  // The button that had the focus is gone: the focus goes to what stands in its place.
  const follow = useCallback((link: HTMLAnchorElement | null) => {
    if (pressed.current) link?.focus();
    pressed.current = false;
  }, []);
  if (stepSaying(planOf({ plan }), text)) {
    return (
      <a className="in-plan" href="#plan" ref={follow}>
        {t.addToPlan.there}
      </a>
    );
  }
  const add = () => {
    pressed.current = true;
    setFull(addStep(text) === 'full');
  };
  return (
    <>
      <button
        type="button"
        className="add-to-plan"
        aria-label={t.addToPlan.addThis(text)}
        onClick={add}
      >
        {t.addToPlan.add}
      </button>
      {full && (
        <span className="problem" role="alert">
          {t.addToPlan.full}
        </span>
      )}
    </>
  );
}
