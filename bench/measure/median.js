const sorted = (values) => [...values].sort((left, right) => left - right);

/** The value that a share of the values lies below. */
export const quantile = (values, share) => sorted(values)[Math.floor((values.length - 1) * share)];

/** The middle value. */
export const median = (values) => quantile(values, 0.5);
