/** An error stops the topic it is in from being built; a warning does not. */
export type Severity = 'error' | 'warning';
