import { workedColumns } from '../worked-columns.ts';

/** Where the vendor of a purchase order sends the bill: the address of the billing setup of its location (evidence: reports/billed-to). */
export const billedTo = workedColumns('/procurement/purchaseorders', {
  gives: ['name', 'lineOne', 'lineTwo', 'city', 'state', 'zip', 'country', 'phone'],
  works: async (_, { read }) => {
    const setups = await read.select('/finance/billingSetups', {});
    const states = new Map((await read.select('/company/states', {})).map(({ id, identifier }) => [id, identifier]));
    const countries = new Map((await read.select('/company/countries', {})).map(({ id, name }) => [id, name]));
    return ({ location }) => {
      const setup = setups.find((each) => each.location === location);
      if (setup === undefined) return {};
      return {
        name: setup.payableName ?? setup.remitName,
        lineOne: setup.addressOne,
        lineTwo: setup.addressTwo,
        city: setup.city,
        state: states.get(setup.state ?? 0),
        zip: setup.zip,
        country: countries.get(setup.country ?? 0),
        phone: setup.phone,
      };
    };
  },
});
