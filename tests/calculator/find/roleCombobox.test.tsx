// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { RoleCombobox } from '@/calculator/find/RoleCombobox';

const nothing = () => undefined;
const search = (
  query: string,
  resultsOf: string,
  titles: 'searched' | 'coming' | 'missing' = 'searched',
) => (
  <RoleCombobox
    query={query}
    found={{ resultsOf, results: [], meanings: [], nearest: [], titles }}
    onQuery={nothing}
    onChoose={nothing}
  />
);

test('nothing is said of what was typed before the search has answered', () => {
  const { rerender } = render(search('n', ''));
  const status = screen.getByRole('status');
  expect(status).toBeEmptyDOMElement();
  rerender(search('nqqz', 'nqqz'));
  expect(status).toHaveTextContent('No role matches.');
  rerender(search('', 'nqqz'));
  expect(status).toBeEmptyDOMElement();
});

test('that no role matches is said once all job titles were searched', () => {
  const { rerender } = render(search('nqqz', 'nqqz', 'coming'));
  const status = screen.getByRole('status');
  expect(status).toHaveTextContent('Looking through more job titles …');
  rerender(search('nqqz', 'nqqz', 'missing'));
  expect(status).toHaveTextContent(
    'None of our own job names matches. The longer list of job titles could not be loaded: once you are online, load the page again.',
  );
  rerender(search('nqqz', 'nqqz'));
  expect(status).toHaveTextContent('No role matches.');
});
