import { UnfitList } from '../isoOpenData/unfitList';
import { UpdateError } from './updateError';

/** What `read` gives, or the error that says that the list is unfit. Every other error, a defect above all, goes through. */
export function unlessUnfit<T>(read: () => T): T | UpdateError {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnfitList)) throw error;
    return new UpdateError(`${error.message} The catalogue stays as it is.`, { cause: error });
  }
}
