import { expect, test } from 'vitest';
import { compareNames } from './name-order.ts';

test('Arabic names stand in the order of their first letter after the article, whatever its hamza', () => {
  const names = ['مصر', 'السعودية', 'إيران', 'الأردن', 'سوريا', 'ألمانيا', '«الخطوات الملموسة»', 'الولايات المتحدة', 'أذربيجان', 'روسيا', 'الائتلاف الوطني'];
  expect(names.toSorted(compareNames('ar'))).toEqual(['الائتلاف الوطني', 'أذربيجان', 'الأردن', 'ألمانيا', 'إيران', '«الخطوات الملموسة»', 'روسيا', 'السعودية', 'سوريا', 'مصر', 'الولايات المتحدة']);
});

test('a name that is the article alone stays itself', () => {
  expect(['ب', 'ال', 'ا'].toSorted(compareNames('ar'))).toEqual(['ا', 'ال', 'ب']);
});

test('English names stand by their letters, accents and case apart', () => {
  expect(['Türkiye', 'Syria', 'tunisia', 'Ékaterina', 'Egypt'].toSorted(compareNames('en'))).toEqual(['Egypt', 'Ékaterina', 'Syria', 'tunisia', 'Türkiye']);
});
