import fc from 'fast-check';

/** Text of any code units whatever, halves of surrogate pairs and control characters among them. */
export function anyText(constraints: { readonly minLength?: number } = {}): fc.Arbitrary<string> {
  const letter = fc.oneof(fc.nat({ max: 0xa0 }), fc.nat({ max: 0xffff }));
  return fc
    .array(letter, { ...constraints, maxLength: 30 })
    .map((units) => String.fromCharCode(...units));
}
