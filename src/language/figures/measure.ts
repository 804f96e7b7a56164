/** A word or two that say what a number measures. */
export interface Measure {
  readonly kind: 'money' | 'percent' | 'number';
  readonly unit: string | undefined;
  /** How many of `unit` one of it is: a gram is 0.001 kg. */
  readonly factor: number;
  readonly next: number;
}
