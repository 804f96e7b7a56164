import { describe, expect, test } from 'vitest';
import { sheetSettingsSchema } from '../../src/render/template.ts';

const isSound = (written: object) =>
  sheetSettingsSchema.safeParse({ title: 'T', for: 'F', ...written }).success;

describe('sheetSettingsSchema', () => {
  test.each(['A4', 'A4 landscape', 'A5', 'A5 landscape', 'letter', 'legal'])(
    'takes %s as a paper',
    (size) => {
      expect(isSound({ page: { size } })).toBe(true);
    },
  );

  test.each(['16mm', '16mm 14mm', '16mm 14.5mm 15mm', '1mm 22mm 333mm 0.5mm'])(
    'takes %j as margins',
    (margin) => {
      expect(isSound({ page: { margin } })).toBe(true);
    },
  );

  test.each([
    ...[
      '',
      '16mm 14mm 15mm 16mm 17mm',
      '16mm  14mm',
      '1234mm',
      '1.25mm',
      '16 mm',
      'x16mm',
      '16mmx',
    ],
    ...['16mm x14mm', '16mm 14mmx', '.5mm', '16mm14mm'],
  ])('refuses %j as margins', (margin) => {
    expect(isSound({ page: { margin } })).toBe(false);
  });

  test.each([
    ...[{ formats: [] }, { formats: ['docx'] }, { fit: 0 }, { fit: 21 }, { fit: 1.5 }],
    ...[{ order: 0.5 }, { most: { causes: -1 } }, { most: { titles: 1 } }, { colour: 'red' }],
    ...[{ title: '' }, { for: '' }],
  ])('refuses %j', (written) => {
    expect(isSound(written)).toBe(false);
  });

  test.each([
    ...[{ formats: ['html'] }, { fit: 1 }, { fit: 20 }, { order: -1 }],
    ...[{ most: { causes: 0, prompts: 7 } }],
  ])('takes %j', (written) => {
    expect(isSound(written)).toBe(true);
  });
});
