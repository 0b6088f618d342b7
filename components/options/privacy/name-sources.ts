/** The public lists that the name data is made of, with their licences; in full beside the data, in assets/names/README.md. */
export const nameSources: readonly { source: string; use: string; licence: string }[] = [
  {
    source: 'ukbabynames 0.3.0, from the births of the ONS, NRS and NISRA',
    use: 'How common a forename is',
    licence: 'CC0; Open Government Licence v3.0',
  },
  {
    source: 'sdglinkage 0.1.0, from samples of the ONS',
    use: 'How common a surname is; spellings of one name',
    licence: 'MIT, © 2020 Haoyuan Zhang; Open Government Licence v3.0',
  },
  {
    source: 'Faker (Python), person providers',
    use: 'How common a surname is; names by community',
    licence: 'MIT, © 2012 Daniele Faraglia',
  },
  {
    source: 'US Census Bureau, surname files',
    use: 'Surnames that the British lists lack',
    licence: 'Public domain',
  },
  {
    source: 'carltonnorthern/nicknames',
    use: 'Short forms of forenames',
    licence: 'Apache License 2.0',
  },
  {
    source: 'sdiehl/human_match, diminutives',
    use: 'Short forms in other languages',
    licence: 'Apache License 2.0',
  },
  {
    source: 'Unicode confusables, by way of unhomoglyph 1.0.6',
    use: 'Characters that look alike',
    licence: 'Unicode License v3; MIT, © 2016 Vitaly Puzrin',
  },
];
