import envPaths from 'env-paths';

/** The folder of this user in which an updated catalogue is kept, where the system has such folders. */
export function userFolder(): string {
  return envPaths('normlint', { suffix: '' }).data;
}
