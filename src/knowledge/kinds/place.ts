import { z } from 'zod';
import { entitySchema } from './entity.ts';
import { country } from './fields.ts';

/** Where things happened. */
export const place = entitySchema('place', {
  subkind: z.enum(['country', 'region', 'city', 'town', 'district', 'military-base', 'de-escalation-area']),
  country: country.describe('ISO 3166-1 alpha-2 of the country in which it lies.'),
  lat: z.number().min(-90).max(90).optional().describe('Latitude, decimal degrees, WGS 84.'),
  lon: z.number().min(-180).max(180).optional().describe('Longitude, decimal degrees, WGS 84.'),
});
