/** Typical education as the US Bureau of Labor Statistics words it, from none to doctoral. */
const STEPS: Record<string, number> = {
  'No formal educational credential': 0,
  'High school diploma or equivalent': 1,
  'Some college, no degree': 2,
  'Postsecondary nondegree award': 2,
  "Associate's degree": 3,
  "Bachelor's degree": 4,
  "Master's degree": 5,
  'Doctoral or professional degree': 6,
};

/** The step 0 … 6 of an education, or null where it is unknown. */
export function educationStep(education: string): number | null {
  return Object.hasOwn(STEPS, education) ? STEPS[education]! : null;
}
