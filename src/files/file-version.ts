/** Of the format of map files and of records, which say the same. */
export const fileVersion = 1;
