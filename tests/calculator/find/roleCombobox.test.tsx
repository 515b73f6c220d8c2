// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { RoleCombobox } from '@/calculator/find/RoleCombobox';

const nothing = () => undefined;
const search = (query: string, resultsOf: string) => (
  <RoleCombobox
    query={query}
    results={[]}
    resultsOf={resultsOf}
    meanings={[]}
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
