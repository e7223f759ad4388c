/** What the record says of itself, in content/record.yaml. */

import { z } from 'zod';
import { day } from './fields.ts';

export const record = z.strictObject({
  reaches: day.describe('The day to which the record reaches: what came later is not in it.'),
});
