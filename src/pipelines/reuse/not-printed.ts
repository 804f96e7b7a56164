/** Said of a PDF that was not printed. */
export const NOT_PRINTED = 'not printed: nothing that it shows has changed since it was';
