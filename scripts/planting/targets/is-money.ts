import type { Mention } from '../text/mention.ts';
import type { Target } from '../planted-change.ts';

/** Whether a figure is a sum of money: it names a currency, or has a scale in a text that names one ("of which 14.6 billion"). */
export function isMoney(mention: Mention, { text, frame }: Target): boolean {
  if (mention.kind === 'date') return false;
  if (mention.kind === 'money') return true;
  const hasScale = mention.spans.scale !== undefined && mention.unit === '';
  return hasScale && /dollar|USD|\$|rupee|\bRs\b|PKR/i.test(frame.before + text + frame.after);
}
