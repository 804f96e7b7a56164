import type { z } from 'zod';

/** Why a schema refuses a value; undefined if it takes it. */
export function refusal(schema: z.ZodType, value: unknown): string | undefined {
  return schema.safeParse(value).error?.issues[0]?.message;
}
