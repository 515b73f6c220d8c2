// @vitest-environment jsdom
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import ICAL from 'ical.js';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { AddToPlan } from '@/calculator/keep/plan/AddToPlan';
import { PlanSection } from '@/calculator/next/plan/PlanSection';
import { defaultRole } from '@/data/defaultRole';
import { baseProfile } from '@/profile/baseProfile';
import { LIMITS } from '@/profile/format';
import { planOf } from '@/profile/plan';
import { undo } from '@/store/edit';
import { addStep, setStepDate, tickStep } from '@/store/planActions';
import { useStore } from '@/store/store';

const saved = vi.hoisted(() => [] as { name: string; content: Blob }[]);
vi.mock('@/ui/saveFile', () => ({
  saveFile: (name: string, content: Blob) => saved.push({ name, content }),
}));

const steps = () => planOf(useStore.getState().profile);
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const box = (name: string) => screen.getByRole('checkbox', { name });
const rows = () =>
  within(screen.getByRole('list', { name: 'Steps of my plan' }))
    .getAllByRole('checkbox')
    .map((each) => each.closest('label')!.textContent);

beforeEach(() => {
  saved.length = 0;
  useStore.setState({ role: defaultRole, profile: baseProfile(defaultRole), whatIf: null });
});

describe('a button that adds', () => {
  test('turns into the way to the plan, which has the focus', async () => {
    render(<AddToPlan text="Learn SQL" />);
    await userEvent.click(button('Add to my plan: Learn SQL'));
    const there = screen.getByRole('link', { name: 'In your plan ✓' });
    expect(there).toHaveAttribute('href', '#plan');
    expect(there).toHaveFocus();
    expect(steps()).toMatchObject([{ text: 'Learn SQL', due: null, doneAt: null }]);
    act(() => undo());
    expect(button('Add to my plan: Learn SQL')).toBeVisible();
  });

  test('says when there is no room', async () => {
    for (let number = 0; number < LIMITS.planSteps; number += 1) addStep(`Sample step ${number}`);
    render(<AddToPlan text="Learn SQL" />);
    await userEvent.click(button(/^Add to my plan/));
    expect(screen.getByRole('alert')).toHaveTextContent('Your plan is full. Remove a step first.');
    expect(steps()).toHaveLength(LIMITS.planSteps);
  });
});

describe('my plan', () => {
  test('without a step says how they get here', () => {
    render(<PlanSection />);
    expect(screen.getByText(/^Nothing here yet\. Press “Add to my plan”/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /calendar/ })).not.toBeInTheDocument();
  });

  test('takes a step of one’s own, with a day', async () => {
    const user = userEvent.setup();
    render(<PlanSection />);
    await user.type(screen.getByRole('textbox', { name: 'In your own words' }), ' Ask my boss ');
    fireEvent.change(screen.getByLabelText('By'), { target: { value: '2027-01-31' } });
    await user.click(button('Add step'));
    expect(await screen.findByRole('checkbox', { name: 'Ask my boss' })).not.toBeChecked();
    expect(screen.getByLabelText('By which day: Ask my boss')).toHaveValue('2027-01-31');
    expect(screen.getByText('1 step to do, 0 done.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'In your own words' })).toHaveValue('');
  });

  test('refuses none and the same again, and says why', async () => {
    const user = userEvent.setup();
    addStep('Ask my boss');
    render(<PlanSection />);
    await user.click(button('Add step'));
    expect(await screen.findByRole('alert')).toHaveTextContent(/^Say what you want to do/);
    const words = screen.getByRole('textbox', { name: 'In your own words' });
    await user.type(words, '\u200b\u2060');
    await user.click(button('Add step'));
    expect(await screen.findByRole('alert')).toHaveTextContent(/^Say what you want to do/);
    await user.clear(words);
    await user.type(words, 'ask my boss');
    await user.click(button('Add step'));
    expect(await screen.findByText('That step is in your plan already.')).toBeVisible();
    expect(steps()).toHaveLength(1);
  });

  test('a ticked step goes to the end, and the focus with it', async () => {
    addStep('Sample step one');
    addStep('Sample step two');
    render(<PlanSection />);
    await userEvent.click(box('Sample step one'));
    expect(rows()).toEqual(['Sample step two', 'Sample step one']);
    expect(box('Sample step one')).toBeChecked();
    expect(box('Sample step one')).toHaveFocus();
    expect(screen.getByText('1 step to do, 1 done.')).toBeVisible();
    await userEvent.click(box('Sample step one'));
    expect(rows()).toEqual(['Sample step one', 'Sample step two']);
  });

  test('a day is given and taken back', () => {
    addStep('Sample step');
    render(<PlanSection />);
    const day = screen.getByLabelText('By which day: Sample step');
    fireEvent.change(day, { target: { value: '2027-02-28' } });
    expect(steps()[0]!.due).toBe('2027-02-28');
    fireEvent.change(day, { target: { value: '' } });
    expect(steps()[0]!.due).toBeNull();
  });

  test('words are changed', async () => {
    const user = userEvent.setup();
    addStep('Sample step');
    render(<PlanSection />);
    await user.click(button('Change: Sample step'));
    const words = screen.getAllByRole('textbox', { name: 'In your own words' })[0]!;
    expect(words).toHaveFocus();
    await user.clear(words);
    await user.type(words, 'Another step');
    await user.click(button('Save'));
    expect(await screen.findByRole('checkbox', { name: 'Another step' })).toBeVisible();
    await user.click(button('Change: Another step'));
    await user.click(button('Cancel'));
    expect(box('Another step')).toBeVisible();
  });

  test('a removed step says how to get it back; the focus goes to the next one', async () => {
    addStep('Sample step one');
    addStep('Sample step two');
    render(<PlanSection />);
    await userEvent.click(button('Remove: Sample step one'));
    expect(screen.getByText('Removed. Undo brings it back.')).toBeVisible();
    expect(button('Remove: Sample step two')).toHaveFocus();
    act(() => undo());
    expect(rows()).toEqual(['Sample step one', 'Sample step two']);
  });
});

describe('the calendar file', () => {
  const idOf = (text: string) => steps().find((step) => step.text === text)!.id;
  const entries = async () => {
    const { content } = saved.at(-1)!;
    const text = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as string);
      reader.readAsText(content);
    });
    return new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((entry) => String(entry.getFirstPropertyValue('summary') as unknown));
  };

  test('has a day for each open step, and one to look again', async () => {
    addStep('Sample step one', '2027-01-31');
    addStep('Sample step two', '2027-02-28');
    addStep('Sample step three');
    tickStep(idOf('Sample step two'), true);
    tickStep(idOf('Sample step three'), true);
    render(<PlanSection />);
    await userEvent.click(button('Put it in my calendar (.ics)'));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]!.name).toBe('backend-api-developer.plan.ics');
    expect(saved[0]!.content.type).toBe('text/calendar;charset=utf-8');
    expect(await entries()).toEqual(['Sample step one', 'Look at my AI risk score again']);
    expect(
      screen.getByText(
        'Saved as backend-api-developer.plan.ics. Open it to put 2 entries in your calendar.',
      ),
    ).toBeVisible();
  });

  test('asks for a missing day first', async () => {
    const user = userEvent.setup();
    addStep('Sample step');
    render(<PlanSection />);
    await user.click(button('Put it in my calendar (.ics)'));
    expect(screen.getByText('1 step has no day yet. Choose one, or leave it out.')).toBeVisible();
    expect(saved).toHaveLength(0);
    act(() => setStepDate(idOf('Sample step'), '2027-01-31'));
    expect(screen.queryByText(/has no day yet/)).not.toBeInTheDocument();
    await user.click(button('Put it in my calendar (.ics)'));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(await entries()).toEqual(['Sample step', 'Look at my AI risk score again']);
  });

  test('or leaves the step out when told to', async () => {
    const user = userEvent.setup();
    addStep('Sample step');
    render(<PlanSection />);
    await user.click(button('Put it in my calendar (.ics)'));
    await user.click(button('Leave out and save'));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(await entries()).toEqual(['Look at my AI risk score again']);
  });
});
