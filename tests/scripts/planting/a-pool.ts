import type { Pool } from '../../../scripts/planting/targets/pool.ts';

/** Wrong replacements that a small content could offer. */
export const aPool: Pool = {
  numbers: ['7', '24', '34.2', '1,066'],
  words: ['trouble', 'money', 'friend'],
  units: ['USD billion', 'km', 'lives'],
  wholes: ['arms imports', 'exports'],
  speakers: ['Henry Kissinger', 'Khawaja Asif'],
};
