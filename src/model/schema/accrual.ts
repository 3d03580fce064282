import * as z from 'zod';
import { pers } from '../accrual.ts';
import { condition } from './condition.ts';

const path = z.string();
const per = z.union([
  z.enum(pers),
  z.strictObject({ by: path, codes: z.record(z.string(), z.enum(pers)) }),
]);
const rate = { where: condition, per };
export const accrual = z.strictObject({
  spell: z.tuple([path, path]),
  days: z.enum(['range', 'all']),
  rates: z.record(
    z.string(),
    z.union([
      z.strictObject({ ...rate, amount: path }),
      z.strictObject({
        ...rate,
        volume: z.strictObject({
          of: path,
          price: z.strictObject({ product: path, provider: path, unit: path, own: path }),
        }),
      }),
    ]),
  ),
  once: z.strictObject({ same: z.array(path).min(1), latest: path }).optional(),
});
