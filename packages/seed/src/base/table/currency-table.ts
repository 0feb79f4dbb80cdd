/** Currencies set up at first: ISO 4217 code, name, symbol, decimals. The first is the base currency. */
export const currencyTable: readonly (readonly [code: string, name: string, symbol: string, decimals: number])[] = [
  ['USD', 'US Dollar', '$', 2],
  ['CAD', 'Canadian Dollar', '$', 2],
  ['GBP', 'British Pound', '£', 2],
  ['EUR', 'Euro', '€', 2],
  ['AUD', 'Australian Dollar', '$', 2],
  ['NZD', 'New Zealand Dollar', '$', 2],
  ['CHF', 'Swiss Franc', 'CHF', 2],
  ['SEK', 'Swedish Krona', 'kr', 2],
  ['NOK', 'Norwegian Krone', 'kr', 2],
  ['DKK', 'Danish Krone', 'kr', 2],
  ['PLN', 'Polish Zloty', 'zł', 2],
  ['CZK', 'Czech Koruna', 'Kč', 2],
  ['HUF', 'Hungarian Forint', 'Ft', 0],
  ['RON', 'Romanian Leu', 'lei', 2],
  ['BGN', 'Bulgarian Lev', 'BGN', 2],
  ['ZAR', 'South African Rand', 'R', 2],
  ['INR', 'Indian Rupee', '₹', 2],
  ['SGD', 'Singapore Dollar', '$', 2],
  ['HKD', 'Hong Kong Dollar', '$', 2],
  ['JPY', 'Japanese Yen', '¥', 0],
  ['CNY', 'Chinese Yuan', '¥', 2],
  ['KRW', 'South Korean Won', '₩', 0],
  ['TWD', 'New Taiwan Dollar', '$', 2],
  ['MYR', 'Malaysian Ringgit', 'RM', 2],
  ['THB', 'Thai Baht', '฿', 2],
  ['PHP', 'Philippine Peso', '₱', 2],
  ['IDR', 'Indonesian Rupiah', 'Rp', 0],
  ['VND', 'Vietnamese Dong', '₫', 0],
  ['AED', 'United Arab Emirates Dirham', 'AED', 2],
  ['SAR', 'Saudi Riyal', 'SAR', 2],
  ['ILS', 'Israeli New Shekel', '₪', 2],
  ['TRY', 'Turkish Lira', '₺', 2],
  ['BRL', 'Brazilian Real', 'R$', 2],
  ['MXN', 'Mexican Peso', '$', 2],
  ['ARS', 'Argentine Peso', '$', 2],
  ['CLP', 'Chilean Peso', '$', 0],
  ['COP', 'Colombian Peso', '$', 0],
];

/** The currency codes of ISO 4217 that are in circulation. */
export const currencyCodes: readonly string[] = (
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN ' +
  'BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS ' +
  'GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW ' +
  'KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD ' +
  'NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD ' +
  'SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND ' +
  'VUV WST XAF XCD XOF XPF YER ZAR ZMW'
).split(' ');
