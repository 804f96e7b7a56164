import { BODIES } from './bodies.ts';
import { INSTRUMENTS } from './instruments.ts';
import { LANDS } from './lands.ts';
import type { NameGroup } from './name-group.ts';
import { PEOPLE } from './people.ts';

/** Names that the shipped content uses, sorted by hand; in a group, what the same bearer is called. */
export const NAME_GROUPS: readonly NameGroup[] = [...LANDS, ...PEOPLE, ...BODIES, ...INSTRUMENTS];
