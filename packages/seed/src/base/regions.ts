import { names, type SeedTable, to } from '../making/seed-table.ts';
import { countryTable } from './table/country-table.ts';
import { currencyCodes, currencyTable } from './table/currency-table.ts';
import { stateTable } from './table/state-table.ts';
import { timeZoneTable } from './table/time-zone-table.ts';

const currencies: SeedTable = {
  path: '/finance/currencies',
  key: 'currencyIdentifier',
  rows: currencyTable.map(([code, name, symbol, numberOfDecimals]) => ({
    currencyIdentifier: code,
    name,
    symbol,
    displaySymbolFlag: true,
    displayIdFlag: code !== 'USD',
    currencyCode: to('/finance/info/currencyCodes', code),
    thousandsSeparator: ',',
    decimalSeparator: '.',
    numberOfDecimals,
  })),
};

const addressFormats: SeedTable = {
  path: '/company/addressFormats',
  key: 'name',
  rows: [
    { name: 'Standard', format: '[Address1]|[Address2]|[City], [State] [Zip]|[Country]', defaultFlag: true },
    { name: 'European', format: '[Address1]|[Address2]|[Zip] [City]|[Country]' },
    { name: 'United Kingdom', format: '[Address1]|[Address2]|[City]|[State]|[Zip]|[Country]' },
    { name: 'Australian', format: '[Address1]|[Address2]|[City] [State] [Zip]|[Country]' },
  ],
};

const addressFormatOf: Readonly<Record<string, string>> = {
  GB: 'United Kingdom',
  IE: 'United Kingdom',
  AU: 'Australian',
  NZ: 'Australian',
  DE: 'European',
  FR: 'European',
  NL: 'European',
  ES: 'European',
  IT: 'European',
};

const captionsOf: Readonly<Record<string, { readonly stateCaption: string; readonly zipCaption: string }>> = {
  US: { stateCaption: 'State', zipCaption: 'Zip' },
  CA: { stateCaption: 'Province', zipCaption: 'Postal Code' },
  GB: { stateCaption: 'County', zipCaption: 'Postcode' },
  AU: { stateCaption: 'State', zipCaption: 'Postcode' },
};

const usualCaptions = { stateCaption: 'State / Region', zipCaption: 'Postal Code' };
const setUp = new Set(currencyTable.map(([code]) => code));

/** A country whose own currency is not set up has the base currency, since one must be named. */
const countries: SeedTable = {
  path: '/company/countries',
  key: 'name',
  rows: countryTable.map(([code, name, dialingPrefix, currency]) => ({
    name,
    countryCode: code,
    coreEntityCountryCode: code,
    dialingPrefix,
    currency: to('/finance/currencies', setUp.has(currency) ? currency : 'USD'),
    cityCaption: 'City',
    ...(captionsOf[code] ?? usualCaptions),
    addressFormat: to('/company/addressFormats', addressFormatOf[code] ?? 'Standard'),
    ...(code === 'US' && { defaultFlag: true, zipMinimumLength: 5 }),
  })),
};

const countryNames = new Map(countryTable.map(([code, name]) => [code, name]));

const states: SeedTable = {
  path: '/company/states',
  key: 'name',
  rows: Object.entries(stateTable).flatMap(([code, list]) =>
    list.map(([identifier, name]) => ({
      identifier,
      name,
      country: to('/company/countries', countryNames.get(code) ?? code),
    })),
  ),
};

const timeZones: readonly SeedTable[] = [
  {
    path: '/system/cwTimeZones',
    key: 'name',
    rows: timeZoneTable.map(([name, , offset, daylightSavingsFlag]) => ({ name, offset, daylightSavingsFlag })),
  },
  {
    path: '/system/timeZoneSetups',
    key: 'name',
    rows: timeZoneTable.map(([timeZone, name, offset, daylightSavingsFlag]) => ({
      name,
      timeZone: to('/system/cwTimeZones', timeZone),
      offset,
      daylightSavingsFlag,
      ...(name === 'US Eastern' && { defaultFlag: true }),
    })),
  },
];

/** Currencies, address formats, countries, states and provinces, time zones. */
export const regionTables: readonly SeedTable[] = [
  names('/finance/info/currencyCodes', currencyCodes),
  currencies,
  addressFormats,
  countries,
  states,
  ...timeZones,
];
