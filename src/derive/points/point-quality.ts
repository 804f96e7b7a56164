/** How well each form of a point serves an outline, as it turned out on reading some hundreds of them. */
export const QUALITY = {
  named: 1,
  ordered: 1,
  happening: 0.9,
  fragment: 0.7,
  clause: 0.75,
  plain: 0.6,
  loose: 0.4,
  whole: 0.2,
};
