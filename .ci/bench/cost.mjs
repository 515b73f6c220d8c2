// @ts-check

/** Prices of a gigabyte of traffic to compute with; what a host asks is for its price list to say. */
export const PRICES_PER_GB = [0.01, 0.05, 0.1];
const VISITS = 1_000_000;

/**
 * What the traffic of a million visits costs: bytes of one × a million ÷ 10⁹ × price per gigabyte.
 * @param {number} bytesPerVisit
 * @param {number} pricePerGb
 */
export const costPerMillion = (bytesPerVisit, pricePerGb) =>
  ((bytesPerVisit * VISITS) / 1e9) * pricePerGb;

/** Gigabytes of a million visits. @param {number} bytesPerVisit */
export const gigabytesPerMillion = (bytesPerVisit) => (bytesPerVisit * VISITS) / 1e9;
