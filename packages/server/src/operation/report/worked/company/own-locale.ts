import { workedColumns } from '../worked-columns.ts';

/** Whether a locale is that of my company. */
export const ownLocale = workedColumns('/system/info/locales', {
  gives: ['isDefault'],
  works: async (_, { read }) => {
    const mine = await read.first('/system/myCompany/other', {});
    return ({ id }) => ({ isDefault: id === mine?.locale });
  },
});
