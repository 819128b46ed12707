import { textFormats } from '../../text/reading';

/** Ends of file names that are looked for in a folder, in lower case. */
export const textExtensions = textFormats.flatMap(({ extensions }) => extensions);
