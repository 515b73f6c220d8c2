/**
 * Everybody who works in the United States: 170.0 million jobs in 2024. Source: US Bureau of Labor
 * Statistics, Employment Projections 2024–34, the same that the role files' figures come from.
 */
export const US_EMPLOYMENT = { thousands: 170_000, year: 2024 };
