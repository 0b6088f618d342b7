/** Bounds of an import (trust.md I2, H7). Whatever passes one is refused or left out with a sentence, never cut silently. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
/** What an XLSX file may grow to when unpacked: 50,000 rows of 60 columns need about half. */
export const MAX_UNPACKED_BYTES = 200 * 1024 * 1024;
export const MAX_ROWS = 50_000;
export const MAX_COLUMNS = 500;
/** 20,000 pupils with three contacts each make 80,000. */
export const MAX_PEOPLE = 100_000;
/** The longest forename or surname that is kept. */
export const MAX_NAME_LENGTH = 100;
